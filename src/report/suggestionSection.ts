import type { Reason, Suggestion, SuggestionCertainty } from '@/domain/priority'
import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import type { SuggestionCard, SuggestionSection } from './reportModel'
import { formatWhole, titlesOf, wordLevel } from './wording'

const words = report.first

/** The part of a result that the sentences about suggestions need. */
export type SuggestionSource = {
  readonly definition: Definition
  readonly dimensions: readonly { readonly id: string; readonly name: string }[]
}

/** The first improvements with their reasons; null where the definition has no items. */
export function suggestionSection(result: Result): SuggestionSection | null {
  if (result.items.length === 0) return null
  const { suggestions, certainty, counts, definition } = result
  const cards = suggestions.map((suggestion) =>
    suggestionCard(suggestion, words.nowAt(wordLevel(definition, suggestion.at)), result),
  )
  return {
    ...suggestionFrame(cards, counts.rated > 0),
    certainty: cards.length === 0 ? [] : [certaintySentence(certainty), words.oneResponse, words.hypothesis],
  }
}

/** Labels around the cards, and why there are none. */
export function suggestionFrame(
  cards: readonly SuggestionCard[],
  hasRatings: boolean,
): Omit<SuggestionSection, 'certainty'> {
  const nothing = hasRatings ? words.none : words.nothingRated
  return {
    heading: words.heading,
    whyLabel: words.why,
    stepLabel: words.step,
    cards,
    none: cards.length === 0 ? nothing : null,
    certaintyHeading: words.certainHeading,
  }
}

/** `nowLead` says where the question stands: its level, or the mean of a group. */
export function suggestionCard(suggestion: Suggestion, nowLead: string, source: SuggestionSource): SuggestionCard {
  const { definition, dimensions } = source
  const { item, dimension, next, statementAt, statementNext, step } = suggestion
  const hue = dimensions.findIndex(({ id }) => id === dimension)
  return {
    id: item,
    title: titlesOf(definition, [item])[0] ?? item,
    dimension: dimensions[hue]?.name ?? dimension,
    question: itemsOf(definition).find(({ id }) => id === item)?.text ?? '',
    hue,
    step,
    now: { lead: nowLead, text: statementAt },
    next: { lead: words.nextAt(wordLevel(definition, next)), text: statementNext },
    why: whyThisOne(suggestion, source),
    unchecked: suggestion.uncheckedNeeds.map(({ title, level, why }) => {
      const wanted = wordLevel(definition, level)
      return why === 'notAsked' ? words.uncheckedNotAsked(title, wanted) : words.uncheckedNotRated(title, wanted)
    }),
  }
}

function whyThisOne({ reasons, prerequisiteFor }: Suggestion, source: SuggestionSource): string {
  const because = words.because(reasons.map((reason) => wordReason(reason, source)))
  if (prerequisiteFor === null) return because
  const [title = ''] = titlesOf(source.definition, [prerequisiteFor.item])
  return words.prerequisite(title, wordLevel(source.definition, prerequisiteFor.level), because)
}

function wordReason(reason: Reason, { definition }: SuggestionSource): string {
  switch (reason.kind) {
    case 'belowTarget':
      return words.belowTarget(formatWhole(reason.gap), wordLevel(definition, reason.target))
    case 'metric': {
      const titles = metricsOf(definition)
        .filter(({ id }) => reason.metrics.includes(id))
        .map(({ title }) => title.toLowerCase())
      return words.metric(titles, report.dora.bands[reason.band])
    }
    case 'lens': {
      const lens = definition.questionnaire.lens
      return words.lens(lens?.groups.find(({ id }) => id === reason.group)?.name ?? reason.group, lens?.title ?? '')
    }
    default:
      return reason satisfies never
  }
}

function certaintySentence(certainty: SuggestionCertainty): string {
  return certainty.kind === 'noDontKnows' ? words.noDontKnows : unknownsSentence(certainty.dontKnows, certainty)
}

type SameAt = { readonly sameAtLowest: boolean; readonly sameAtHighest: boolean }

/** Whether the choice hangs on the answers of "I don't know". */
export function unknownsSentence(dontKnows: number, { sameAtLowest, sameAtHighest }: SameAt): string {
  const ends = [...(sameAtLowest ? [] : [words.lowestLevel]), ...(sameAtHighest ? [] : [words.highestLevel])]
  return ends.length === 0 ? words.sameBoth(dontKnows) : words.differs(dontKnows, ends)
}
