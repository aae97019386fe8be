import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exampleResponses } from '../../scripts/exampleResponses'
import { buildResult } from '@/domain/buildResult'
import type { Definition, Questionnaire } from '@/domain/questionnaire'
import { questionnaireSchema } from '@/domain/questionnaireRules'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { hashQuestionnaire } from '@/exchange/contentHash'

const root = new URL('../../', import.meta.url)
const objectSchema = z.record(z.string(), z.unknown())
const readObject = (path: string) => objectSchema.parse(JSON.parse(readFileSync(new URL(path, root), 'utf8')))

const envelopeSchema = z.strictObject({
  format: z.literal('calms-response'),
  formatVersion: z.literal(1),
  response: responseSchema,
})
const shipped = (name: string) => envelopeSchema.parse(readObject(`public/example/${name}.json`)).response

const calmsJson = readObject('questionnaires/calms/1.0.0.json')
const calms = questionnaireSchema.parse(calmsJson)
const dora = questionnaireSchema.parse(readObject('questionnaires/dora/1.0.0.json'))
const sha256 = await hashQuestionnaire(calmsJson)
const definition: Definition = {
  questionnaire: calms,
  sha256,
  includes: [{ questionnaire: dora, sha256: '', includes: [] }],
}

const askedIds = (questionnaires: readonly Questionnaire[]) =>
  questionnaires.flatMap(({ dimensions, metrics }) => [
    ...dimensions.flatMap(({ items }) => items.map(({ id }) => id)),
    ...metrics.map(({ id }) => id),
  ])

describe('the shipped example', () => {
  it('is what `node scripts/example.mjs` writes for the questionnaire as it stands', () => {
    const { response, earlier } = exampleResponses(calms, sha256)
    expect(shipped('response')).toEqual(response)
    expect(shipped('earlier')).toEqual(earlier)
  })

  it.each(['response', 'earlier'])('%s names only questions, metrics and pillars that are asked', (name) => {
    const { answers, metrics, remarks, highEnough, targets } = shipped(name)
    const asked = askedIds([calms, dora])
    const pillars = calms.dimensions.map(({ id }) => id)
    const named = [...Object.keys(answers), ...Object.keys(metrics), ...Object.keys(remarks), ...highEnough]
    expect(named.filter((id) => !asked.includes(id))).toEqual([])
    expect(Object.keys(targets).filter((id) => !pillars.includes(id))).toEqual([])
  })

  it.each(['response', 'earlier'])('%s gives brackets that the metrics offer', (name) => {
    const offered = Object.fromEntries(dora.metrics.map(({ id, brackets }) => [id, brackets.map((one) => one.id)]))
    const unknown = Object.entries(shipped(name).metrics).filter(
      ([id, answer]) => answer.kind === 'bracket' && !offered[id]?.includes(answer.bracket),
    )
    expect(unknown).toEqual([])
  })

  it('shows what a real team meets: gaps, a weak pillar, a contradiction, an uncertain suggestion', () => {
    const answered = (response: QuestionnaireResponse) => ({ definition, response })
    const result = buildResult(answered(shipped('response')), answered(shipped('earlier')))
    expect(result.counts).toEqual({ rated: 32, dontKnow: 3, notApplicable: 1, unanswered: 0 })
    expect(result.dimensions.map(({ id, score }) => [id, score.kind === 'scored' ? score.solidLevel : null])).toEqual([
      ['culture', 3],
      ['automation', 3],
      ['lean', 2],
      ['measurement', 2],
      ['sharing', 3],
    ])
    expect(result.contradictions.map(({ id }) => id)).toEqual(['deployment-and-frequency'])
    expect(result.dora).toMatchObject({ met: 1, answered: 4, throughput: 'low', stability: 'high' })
    expect(result.suggestions.map(({ item }) => item)).toEqual([
      'lean-value-stream',
      'automation-testing',
      'sharing-knowledge-spread',
    ])
    expect(result.certainty).toEqual({ kind: 'tested', dontKnows: 3, sameAtLowest: false, sameAtHighest: true })
    expect(result.comparison).toMatchObject({ kind: 'compared', commonItems: 36 })
    expect(result.summary.map(({ kind }) => kind)).toEqual([
      'strength',
      'constraint',
      'firstStep',
      'change',
      'notKnown',
    ])
  })
})
