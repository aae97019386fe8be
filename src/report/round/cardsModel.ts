import { metricsOf, type Definition } from '@/domain/questionnaire'
import type { RoundTerms } from '@/domain/survey/terms'
import { discuss } from '@/strings/en/discuss'
import { roundReport } from '@/strings/en/roundReport'
import { wordLevel } from '../wording'

/** One question for the wall: what it asks, and the statements or brackets to choose from. */
export type CardEntry = {
  readonly id: string
  readonly title: string
  /** Name of the dimension; empty for a metric. */
  readonly dimension: string
  /** Place of the dimension's hue among the five; null for a metric. */
  readonly hue: number | null
  readonly question: string
  /** Lowest first. `label`: number and name of a level; empty for a bracket. */
  readonly choices: readonly { readonly label: string; readonly text: string }[]
}

/** Statement cards for a room without screens. They show nothing of what anybody answered. Plain data. */
export type CardsModel = {
  readonly title: string
  readonly language: string
  /** Day on which the round opened. */
  readonly date: string
  readonly cards: readonly CardEntry[]
}

/** Cards for the items and metrics of these ids, in this order; null = every item. Unknown ids are left out. Pure. */
export function buildCards(definition: Definition, terms: RoundTerms, subjects: readonly string[] | null): CardsModel {
  const all = [...itemCards(definition), ...metricCards(definition)]
  return {
    title: discuss.cardsTitle(roundReport.title(terms.team, terms.title)),
    language: definition.questionnaire.language,
    date: terms.opensOn,
    cards: subjects?.flatMap((id) => all.find((card) => card.id === id) ?? []) ?? itemCards(definition),
  }
}

function itemCards(definition: Definition): CardEntry[] {
  return definition.questionnaire.dimensions.flatMap(({ name, items }, hue) =>
    items.map(({ id, title, text, levels }) => ({
      id,
      title,
      dimension: name,
      hue,
      question: text,
      choices: levels.map((statement, index) => ({
        label: discuss.level(index + 1, wordLevel(definition, index + 1)),
        text: statement,
      })),
    })),
  )
}

function metricCards(definition: Definition): CardEntry[] {
  return metricsOf(definition).map(({ id, title, text, brackets }) => ({
    id,
    title,
    dimension: '',
    hue: null,
    question: text,
    choices: brackets.map(({ label }) => ({ label: '', text: label })),
  }))
}
