import type { Reason, Suggestion, SuggestionCertainty } from '@/domain/priority'
import { itemsOf, metricsOf } from '@/domain/questionnaire'
import type { Result } from '@/domain/result'
import { report } from '@/strings/en/report'
import type { SuggestionCard, SuggestionSection } from './reportModel'
import { titlesOf, wordLevel } from './wording'

const words = report.first

/** The first improvements with their reasons; null where the definition has no items. */
export function suggestionSection(result: Result): SuggestionSection | null {
  if (result.items.length === 0) return null
  const { suggestions, certainty, counts } = result
  const nothing = counts.rated === 0 ? words.nothingRated : words.none
  return {
    heading: words.heading,
    whyLabel: words.why,
    stepLabel: words.step,
    cards: suggestions.map((suggestion) => card(suggestion, result)),
    none: suggestions.length === 0 ? nothing : null,
    certaintyHeading: words.certainHeading,
    certainty: suggestions.length === 0 ? [] : [certaintySentence(certainty), words.oneResponse, words.hypothesis],
  }
}

function card(suggestion: Suggestion, result: Result): SuggestionCard {
  const { definition, dimensions } = result
  const { item, dimension, at, next, statementAt, statementNext, step } = suggestion
  const hue = dimensions.findIndex(({ id }) => id === dimension)
  return {
    id: item,
    title: titlesOf(definition, [item])[0] ?? item,
    dimension: dimensions[hue]?.name ?? dimension,
    question: itemsOf(definition).find(({ id }) => id === item)?.text ?? '',
    hue,
    step,
    now: { lead: words.nowAt(wordLevel(definition, at)), text: statementAt },
    next: { lead: words.nextAt(wordLevel(definition, next)), text: statementNext },
    why: whyThisOne(suggestion, result),
    unchecked: suggestion.uncheckedNeeds.map(({ title, level, why }) => {
      const wanted = wordLevel(definition, level)
      return why === 'notAsked' ? words.uncheckedNotAsked(title, wanted) : words.uncheckedNotRated(title, wanted)
    }),
  }
}

function whyThisOne({ reasons, prerequisiteFor }: Suggestion, result: Result): string {
  const because = words.because(reasons.map((reason) => wordReason(reason, result)))
  if (prerequisiteFor === null) return because
  const [title = ''] = titlesOf(result.definition, [prerequisiteFor.item])
  return words.prerequisite(title, wordLevel(result.definition, prerequisiteFor.level), because)
}

function wordReason(reason: Reason, { definition }: Result): string {
  switch (reason.kind) {
    case 'belowTarget':
      return words.belowTarget(reason.levels, wordLevel(definition, reason.target))
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
  if (certainty.kind === 'noDontKnows') return words.noDontKnows
  const ends = [
    ...(certainty.sameAtLowest ? [] : [words.lowestLevel]),
    ...(certainty.sameAtHighest ? [] : [words.highestLevel]),
  ]
  return ends.length === 0 ? words.sameBoth(certainty.dontKnows) : words.differs(certainty.dontKnows, ends)
}
