import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { startResponse, type QuestionnaireResponse } from '@/domain/response'
import { buildResultFile, writeResultFile } from '@/exchange/resultFile'
import { resultFileShape } from '@/exchange/resultFileShape'
import { arbitraryResponse } from '../support/arbitraryResponse'
import { definitionOf } from '../support/questionnaireTexts'

const rhythm = await definitionOf({ id: 'team-rhythm', version: '1.9.0' })
const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const about = { mode: 'team' as const, team: 'Team A' }
const empty = startResponse(rhythm, about, {
  now: new Date('2026-01-31T12:00:00Z'),
  id: '123e4567-e89b-42d3-a456-426614174000',
})
const response: QuestionnaireResponse = {
  ...empty,
  status: 'completed',
  completedAt: '2026-01-31T13:00:00.000Z',
  answers: { 'rhythm-planning': { kind: 'rated', level: 2 }, 'rhythm-retrospective': { kind: 'rated', level: 3 } },
  metrics: { 'dora-lead-time': { kind: 'bracket', bracket: '1-6-months' } },
  remarks: { 'dora-lead-time': { note: 'measured' } },
}
const earlier: QuestionnaireResponse = {
  ...empty,
  answers: { ...response.answers, 'rhythm-planning': { kind: 'rated', level: 1 } },
}

it('holds every number exactly and as a decimal', () => {
  // Weights 2 and 1: (2 · 2 + 3) / 3; the earlier one (2 · 1 + 3) / 3.
  const file = buildResultFile(buildResult({ definition: rhythm, response }, { definition: rhythm, response: earlier }))
  const coverage = { rated: 3, applicable: 3 }
  const mean = { numerator: 7, denominator: 3, decimal: 7 / 3 }
  const score = { kind: 'scored', mean, solidLevel: 2, solidLevelName: 'Emerging', coverage }
  expect(file.dimensions).toEqual([
    {
      id: 'rhythm',
      name: 'Rhythm',
      score,
      lowest: ['rhythm-planning', 'rhythm-retrospective'],
      target: 4,
      gap: { numerator: 5, denominator: 3, decimal: 5 / 3 },
      counts: { rated: 2, dontKnow: 0, notApplicable: 0, unanswered: 0 },
    },
  ])
  expect(file.comparison).toMatchObject({
    kind: 'compared',
    commonItems: 2,
    dimensions: [
      {
        id: 'rhythm',
        before: { mean: { numerator: 5, denominator: 3 }, solidLevel: 1 },
        after: score,
        teamEffect: { numerator: 6, denominator: 9, decimal: 6 / 9 },
      },
    ],
    items: [{ id: 'rhythm-planning', before: 1, after: 2 }],
  })
  expect(file.dora?.metrics[1]).toEqual({
    id: 'dora-lead-time',
    title: 'Lead time for changes',
    group: 'throughput',
    unit: 'time from commit to production',
    direction: 'lowerIsBetter',
    answer: { kind: 'bracket', bracket: '1-6-months' },
    bracket: { id: '1-6-months', label: 'One to six months' },
    percent: null,
    band: 'low',
    benchmark: { label: 'Less than 1 hour', isMet: false },
    remark: { note: 'measured' },
  })
  // (4 - 2) · weight 2 · relevance 2, as halves; rhythm-planning moves the lead time.
  expect(file.suggestions.map(({ item, priority }) => ({ item, priority }))).toEqual([
    { item: 'rhythm-planning', priority: { numerator: 16, denominator: 2, decimal: 8 } },
  ])
})

it('has an unscored dimension without a number', () => {
  const file = buildResultFile(buildResult({ definition: rhythm, response: empty }))
  expect(file.dimensions[0]).toMatchObject({
    score: { kind: 'notEnoughAnswers', coverage: { rated: 0, applicable: 3 } },
    gap: null,
  })
  expect(JSON.stringify(file)).not.toContain('NaN')
})

it.each([{ definition: rhythm }, { definition: calms }])(
  'fits its schema whatever was answered ($definition.questionnaire.id)',
  ({ definition }) => {
    fc.assert(
      fc.property(arbitraryResponse(definition), arbitraryResponse(definition), (given, before) => {
        const result = buildResult({ definition, response: given }, { definition, response: before })
        const file = buildResultFile(result)
        expect(resultFileShape.parse(JSON.parse(writeResultFile(result)))).toEqual(file)
      }),
      { numRuns: 25 },
    )
  },
)
