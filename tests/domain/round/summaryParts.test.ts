import { describe, expect, it } from 'vitest'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import type { RoundSummary } from '@/domain/round/roundSummary'
import { summarizeRound } from '@/domain/round/summarizeRound'
import { isSummaryOf } from '@/domain/round/summaryParts'
import { define, item, shipped } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const definition = define(
  { a: [item('a-1', { lensGroup: 'flow' })] },
  { lens: { title: 'Ways', groups: [{ id: 'flow', name: 'Flow', description: 'f' }] } },
  [shipped('dora')],
)
const options = [
  { id: 'dev', label: 'Development' },
  { id: 'ops', label: 'Operations' },
]
const opened = [1, 2, 3].map((number) => ballot(number, { 'a-1': number }))
const round = roundOf(definition, [opened], { terms: { segments: [{ id: 'role', title: 'Role', options }] } })

function made(): RoundSummary {
  const summary = summarizeRound({ definition, round, opened, earlier: [] })
  if (!summary) throw new Error('nothing is shown')
  return summary
}

describe('a summary from outside', () => {
  it('fits where it is the one that was made', () => {
    expect(isSummaryOf(definition, made())).toBe(true)
  })

  it.each<{ when: string; change: Partial<RoundSummary> }>([
    { when: 'an item', change: { items: [] } },
    { when: 'a dimension', change: { dimensions: [] } },
    { when: 'a lens group', change: { lens: [] } },
    { when: 'a metric', change: { metrics: made().metrics.slice(1) } },
    { when: 'a segment', change: { dimensions: made().dimensions.map((part) => ({ ...part, segments: [] })) } },
  ])('does not fit without $when, and no result is built from it', ({ change }) => {
    const summary = { ...made(), ...change }
    expect(isSummaryOf(definition, summary)).toBe(false)
    expect(() => buildRoundResult(definition, summary, round)).toThrow('the summary says nothing of')
  })
})
