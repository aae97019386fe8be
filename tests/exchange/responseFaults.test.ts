import { expect, it } from 'vitest'
import type { Problem } from '@/domain/problem'
import { startResponse, type QuestionnaireResponse } from '@/domain/response'
import { responseFaults } from '@/exchange/responseFaults'
import { definitionOf } from '../support/questionnaireTexts'

const definition = await definitionOf({ id: 'calms', version: '1.0.0' })
const questionnaire = { id: 'calms', version: '1.0.0' }
const { sha256 } = definition
const response = startResponse(
  definition,
  { mode: 'person', team: 'Team A' },
  { now: new Date('2026-01-31T12:00:00Z'), id: '123e4567-e89b-42d3-a456-426614174000' },
)

it.each<{ when: string; given: Partial<QuestionnaireResponse>; then: Problem[] }>([
  {
    when: 'everything fits',
    given: {
      answers: { 'lean-wip-limits': { kind: 'rated', level: 2 } },
      metrics: {
        'dora-change-failure-rate': { kind: 'percent', percent: 7 },
        'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' },
        'dora-time-to-restore': { kind: 'dontKnow' },
      },
      remarks: { 'dora-lead-time': { note: 'n' } },
      targets: { lean: 3 },
      highEnough: ['lean-wip-limits'],
    },
    then: [],
  },
  {
    when: 'an item is unknown',
    given: { answers: { 'lean-luck': { kind: 'dontKnow' } } },
    then: [{ code: 'unknownItem', data: { id: 'lean-luck', questionnaire }, path: ['answers', 'lean-luck'] }],
  },
  {
    when: 'a metric is unknown',
    given: { metrics: { 'dora-luck': { kind: 'dontKnow' } } },
    then: [{ code: 'unknownMetric', data: { id: 'dora-luck', questionnaire }, path: ['metrics', 'dora-luck'] }],
  },
  {
    when: 'a bracket is unknown',
    given: { metrics: { 'dora-lead-time': { kind: 'bracket', bracket: 'soon' } } },
    then: [
      {
        code: 'unknownBracket',
        data: { metric: 'dora-lead-time', bracket: 'soon' },
        path: ['metrics', 'dora-lead-time', 'bracket'],
      },
    ],
  },
  {
    when: 'a plain percentage is answered by a bracket',
    given: { metrics: { 'dora-deployment-rework-rate': { kind: 'bracket', bracket: '0-15' } } },
    then: [
      {
        code: 'unknownBracket',
        data: { metric: 'dora-deployment-rework-rate', bracket: '0-15' },
        path: ['metrics', 'dora-deployment-rework-rate', 'bracket'],
      },
    ],
  },
  {
    when: 'a percentage is not taken',
    given: { metrics: { 'dora-lead-time': { kind: 'percent', percent: 5 } } },
    then: [{ code: 'percentNotTaken', data: { metric: 'dora-lead-time' }, path: ['metrics', 'dora-lead-time'] }],
  },
  {
    when: 'remark, target and high enough name nothing',
    given: { remarks: { a: { note: 'n' } }, targets: { b: 3 }, highEnough: ['c'] },
    then: [
      { code: 'unknownItem', data: { id: 'a', questionnaire }, path: ['remarks', 'a'] },
      { code: 'unknownDimension', data: { id: 'b', questionnaire }, path: ['targets', 'b'] },
      { code: 'unknownItem', data: { id: 'c', questionnaire }, path: ['highEnough', 'c'] },
    ],
  },
  {
    when: 'the content was another',
    given: {
      questionnaire: { ...questionnaire, sha256: '0'.repeat(64) },
      answers: { 'lean-luck': { kind: 'dontKnow' } },
    },
    then: [
      {
        code: 'otherContent',
        data: { questionnaire, expected: '0'.repeat(64), found: sha256 },
        path: ['questionnaire', 'sha256'],
      },
    ],
  },
  {
    when: 'the version was another',
    given: { questionnaire: { id: 'calms', version: '1.1.0', sha256 } },
    then: [
      {
        code: 'otherQuestionnaire',
        data: { expected: { id: 'calms', version: '1.1.0' }, found: questionnaire },
        path: ['questionnaire'],
      },
    ],
  },
])('$when', ({ given, then }) => {
  expect(responseFaults({ ...response, ...given }, definition)).toEqual(then)
})
