import { bench, describe } from 'vitest'
import { itemsOf, metricsOf } from '@/domain/questionnaire'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { summarizeRound, type RoundToSummarize } from '@/domain/round/summarizeRound'
import type { MetricAnswer } from '@/domain/response'
import { shipped, type Given } from '../support/definitions'
import { ballot, roundOf } from '../support/openedRounds'

const calms = shipped('calms')
const items = itemsOf(calms)
const metrics = metricsOf(calms).filter(({ brackets }) => brackets.length > 0)

/** Answers that differ from person to person and are the same on every run. */
function person(number: number) {
  const spread = (index: number, choices: number) => (number * 7919 + index * 104_729 + number * index * 31) % choices
  const answer = (index: number) => {
    const value = spread(index, 11)
    return value === 10 ? 'dontKnow' : value === 9 ? 'notApplicable' : (value % 5) + 1
  }
  const given: Given = Object.fromEntries(items.map(({ id }, index) => [id, answer(index)]))
  const chosen = metrics.map(({ id, brackets }, index): [string, MetricAnswer] => {
    const bracket = brackets[spread(index, brackets.length)]
    return [id, bracket ? { kind: 'bracket', bracket: bracket.id } : { kind: 'dontKnow' }]
  })
  return ballot(number, given, {
    segments: { role: `role-${spread(1, 6)}`, site: `site-${spread(2, 4)}` },
    metrics: Object.fromEntries(chosen),
    remarks: number % 4 === 0 ? { [items[0]?.id ?? '']: { note: `Note ${number}` } } : {},
  })
}

function roundOfPeople(people: number): RoundToSummarize {
  const opened = Array.from({ length: people }, (_, index) => person(index + 1))
  const segment = (id: string, options: number) => ({
    id,
    title: id,
    options: Array.from({ length: options }, (_, index) => ({ id: `${id}-${index}`, label: `${id} ${index}` })),
  })
  const terms = {
    promise: { kind: 'confidential', k: 5 } as const,
    segments: [segment('role', 6), segment('site', 4)],
    invited: people * 2,
  }
  // Two reveals, so that the second one is held against the first.
  const round = roundOf(calms, [opened.slice(0, Math.floor(people * 0.8)), opened], { terms })
  return { definition: calms, round, opened, earlier: [] }
}

const [large, tested] = [roundOfPeople(500), roundOfPeople(200)]
const before = roundOfPeople(500)
const summary = summarizeRound(large)
if (!summary) throw new Error('the round shows nothing')

// CALMS with DORA, two segment questions, two reveals. Figures of one machine are compared with each other.
describe('one round', () => {
  bench('sum up 500 people', () => {
    summarizeRound(large)
  })
  bench('sum up 500 people beside an earlier round of 500', () => {
    summarizeRound({ ...large, earlier: [before] })
  })
  bench('sum up 200 people, each left out once', () => {
    summarizeRound(tested)
  })
  bench('build the result of 500 people', () => {
    buildRoundResult(calms, summary, large.round)
  })
})
