import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildResult } from '@/domain/buildResult'
import type { Definition } from '@/domain/questionnaire'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import { buildReportModel } from '@/report/buildReportModel'
import { define, item, respond, shipped, type Given } from '../support/definitions'

const small = define(
  { a: [item('a-1'), item('a-2')], b: [item('b-1')], c: [item('c-1')] },
  { dimensionTerm: { one: 'pillar', many: 'pillars' } },
)
const modelOf = (given: Given, definition: Definition = small, rest: Partial<QuestionnaireResponse> = {}) =>
  buildReportModel(buildResult({ definition, response: respond(definition, given, rest) }))

function example(name: string): QuestionnaireResponse {
  const text = readFileSync(new URL(`../../public/example/${name}.json`, import.meta.url), 'utf8')
  return z.object({ response: responseSchema }).parse(JSON.parse(text)).response
}

describe('the words of a result', () => {
  it('says strength, constraint with its lowest questions, and the first step', () => {
    expect(modelOf({ 'a-1': 4, 'a-2': 5, 'b-1': 2, 'c-1': 3 }).summary).toEqual([
      { lead: 'Strongest', text: 'A, 4.5, solid at Embedded.' },
      { lead: 'Holding you back', text: 'B, 2.0, solid at Emerging. Lowest in it: “Title of b-1”.' },
      { lead: 'First step', text: '2 to 3 (Title of b-1)' },
    ])
  })

  it.each<{ when: string; given: Given; then: { lead: string; text: string } }>([
    {
      when: 'ties are all named',
      given: { 'a-1': 4, 'a-2': 4, 'b-1': 4, 'c-1': 5 },
      then: { lead: 'Holding you back', text: 'A and B, 4.0 each, solid at Embedded.' },
    },
    {
      when: 'all are equal',
      given: { 'a-1': 4, 'a-2': 4, 'b-1': 4, 'c-1': 4 },
      then: { lead: 'Even profile', text: 'Every pillar with a score stands at 4.0.' },
    },
    {
      when: 'one has a score',
      given: { 'a-1': 4, 'a-2': 4 },
      then: {
        lead: 'Only one score',
        text: 'A, 4.0, solid at Embedded. No other pillar has enough answers for a score.',
      },
    },
    {
      when: 'nothing is answered',
      given: {},
      then: { lead: 'Not yet', text: 'Not enough answers for a score: 0 of 4 questions are rated.' },
    },
    {
      when: 'one is not known',
      given: { 'a-1': 'dontKnow' },
      then: { lead: 'Not known', text: '“Title of a-1” was answered with “I don’t know”.' },
    },
    {
      when: 'two are not known',
      given: { 'a-1': 'dontKnow', 'a-2': 'dontKnow' },
      then: { lead: 'Not known', text: '2 answers of “I don’t know” in A.' },
    },
  ])('$when', ({ given, then }) => {
    expect(modelOf(given).summary).toContainEqual(then)
  })

  it('shows what is missing in words, never as a number, and leaves a gap in the charts', () => {
    const { profile } = modelOf({ 'a-1': 3, 'b-1': 'notApplicable', 'c-1': 2 })
    expect(profile?.rows.map(({ score, level, coverage, gap }) => [score, level, coverage, gap])).toEqual([
      ['not enough answers', null, '1 of 2', null],
      ['does not apply', null, 'does not apply', null],
      ['2.0', 'Emerging', '1 of 1', '+2.0'],
    ])
    expect(profile?.radar.now.values).toEqual([null, null, 2])
    expect(profile?.dots.rows.map(({ mean, solidLevel }) => [mean, solidLevel])).toEqual([
      [null, null],
      [null, null],
      [2, 2],
    ])
    expect(profile?.notes[0]).toBe('No score for A and B: the charts leave a gap there.')
  })

  it('words the gap to the target, and a target that is reached', () => {
    const { profile } = modelOf({ 'a-1': 4, 'a-2': 5, 'b-1': 3, 'c-1': 3 }, small, { targets: { c: 2 } })
    expect(profile?.rows.map(({ target, gap }) => [target, gap])).toEqual([
      ['Embedded', 'reached'],
      ['Embedded', '+1.0'],
      ['Emerging', 'reached'],
    ])
  })

  it('words every reason of a suggestion', () => {
    const calms = shipped('calms')
    const model = modelOf(
      { 'lean-small-batches': 3, 'automation-testing': 2, 'automation-continuous-integration': 4 },
      calms,
      {
        metrics: { 'dora-lead-time': { kind: 'bracket', bracket: '1-6-months' } },
      },
    )
    // Both have a gap-priority: testing 2 · 2 = 4 goes first; small batches (1 · 2) would need testing first, so it is gone.
    expect(model.suggestions?.cards.map(({ title, why }) => [title, why])).toEqual([
      [
        'Automated tests',
        '2 levels below the target, Embedded; it should move lead time for changes, which stands in the lowest band present (low).',
      ],
    ])
  })

  it('is the same for the same input', () => {
    const given: Given = { 'a-1': 4, 'a-2': 2, 'b-1': 2 }
    expect(modelOf(given)).toEqual(modelOf(given))
  })

  it('speaks of the metrics alone where only they are asked', () => {
    const model = modelOf({}, shipped('dora'), {
      metrics: { 'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' } },
    })
    expect(model.profile).toBeNull()
    expect(model.suggestions).toBeNull()
    expect(model.summary).toEqual([
      { lead: 'Delivery metrics (DORA)', text: 'Meets the elite benchmark on 1 of 1 answered metric.' },
    ])
  })
})

describe('the report model of whole responses', () => {
  const calms = shipped('calms')
  const cases = {
    example: () => buildReportModel(buildResult({ definition: calms, response: example('response') })),
    compared: () =>
      buildReportModel(
        buildResult(
          { definition: calms, response: example('response') },
          { definition: calms, response: example('earlier') },
        ),
      ),
    empty: () => modelOf({}, calms),
  }

  it.each(Object.entries(cases))('%s', async (name, build) => {
    await expect(`${JSON.stringify(build(), null, 1)}\n`).toMatchFileSnapshot(`../golden/report-${name}.json`)
  })
})
