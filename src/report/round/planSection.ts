import { metricsOf, type Definition } from '@/domain/questionnaire'
import { expectedAndHappened, type ActionToReview, type ExpectedAndHappened } from '@/domain/round/actionReview'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Action, Effect, Review } from '@/domain/survey/survey'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import type { SummarySentence } from '../reportModel'
import { formatMean, titlesOf, wordLevel } from '../wording'
import type { ActionEntry, LeadersSection, PlanSection, ReviewedEntry } from './roundReportModel'

const words = roundReport.plan

/** Actions planned in this round, and those of the round before with what became of them. `earlier`: that round's result. */
export function planSection(
  result: RoundResult,
  reviewed: readonly ActionToReview[],
  earlier: RoundResult | null,
): PlanSection {
  const planned = plannedActions(result)
  return {
    heading: words.heading,
    none: planned.length === 0 ? words.none : null,
    actions: planned.map((action) => actionEntry(action, result.definition)),
    reviewedHeading: words.reviewedHeading,
    reviewed: reviewed.map((entry) => reviewedEntry(entry, result, earlier)),
    reviewedNote: reviewed.length === 0 ? null : words.notACause,
  }
}

/** What leaders are asked for; null where nothing is. */
export function leadersSection(result: RoundResult): LeadersSection | null {
  const entries = plannedActions(result)
    .filter(({ help }) => help.trim() !== '')
    .map(({ id, help, text }) => ({ id, text: help, action: roundReport.leaders.forAction(text) }))
  return entries.length === 0 ? null : { heading: roundReport.leaders.heading, entries }
}

function plannedActions({ round }: RoundResult): Action[] {
  return round.actions.filter(({ isRemoved }) => !isRemoved)
}

function actionEntry(action: Action, definition: Definition): ActionEntry {
  const { id, text, item, firstStepBy, checkOn, help } = action
  return {
    id,
    text,
    lines: [
      ...(item === null ? [] : [{ lead: words.question, text: titlesOf(definition, [item])[0] ?? item }]),
      ownerLine(action),
      ...(firstStepBy === null ? [] : [{ lead: words.firstStepBy, text: report.date(firstStepBy) }]),
      ...effectLines(action, definition),
      ...(checkOn === null ? [] : [{ lead: words.checkOn, text: report.date(checkOn) }]),
      ...(help.trim() === '' ? [] : [{ lead: words.help, text: help }]),
    ],
  }
}

function wordEffect(effect: Effect, definition: Definition): string {
  if (effect.kind === 'level') {
    const [title = effect.item] = titlesOf(definition, [effect.item])
    return words.effectLevel(title, wordLevel(definition, effect.level))
  }
  const metric = metricsOf(definition).find(({ id }) => id === effect.metric)
  const bracket = metric?.brackets.find(({ id }) => id === effect.bracket)
  return words.effectMetric(metric?.title ?? effect.metric, bracket?.label ?? effect.bracket)
}

function reviewedEntry(
  { action, review }: ActionToReview,
  result: RoundResult,
  earlier: RoundResult | null,
): ReviewedEntry {
  const happened = earlier && expectedAndHappened(action, earlier, result)
  const definition = earlier?.definition ?? result.definition
  return {
    id: action.id,
    text: action.text,
    outcome: wordOutcome(review),
    lines: [
      ownerLine(action),
      ...effectLines(action, definition),
      ...(happened ? [happenedLine(happened)] : []),
      ...(review?.note ? [{ lead: words.note, text: review.note }] : []),
    ],
  }
}

function wordOutcome(review: Review | null): string {
  if (review === null) return report.capitalized(words.notReviewed)
  return words.outcome(words.outcomes[review.outcome], review.helped && words.helped[review.helped])
}

function ownerLine({ owner }: Action): SummarySentence {
  return { lead: words.owner, text: owner.trim() === '' ? words.noOwner : owner }
}

function effectLines({ effect }: Action, definition: Definition): SummarySentence[] {
  return effect === null ? [] : [{ lead: words.effect, text: wordEffect(effect, definition) }]
}

function happenedLine(happened: ExpectedAndHappened): SummarySentence {
  const [before, after] =
    happened.kind === 'level'
      ? [happened.before && formatMean(happened.before), happened.after && formatMean(happened.after)]
      : [happened.before?.label, happened.after?.label]
  const measured = before && after ? [words.measured(before, after)] : []
  return { lead: words.happened, text: [...measured, words.measures[happened.outcome]].join(': ') }
}
