import type { Definition, Item, Questionnaire } from '@/domain/questionnaire'
import { questionnaireSchema } from '@/domain/questionnaireRules'
import type { Answer, QuestionnaireResponse } from '@/domain/response'
import { questionnaireTexts } from './questionnaireTexts'

/** A shipped questionnaire with the DORA metrics it includes. The hash is not looked at by what these tests test. */
export function shipped(id: string, version = '1.0.0'): Definition {
  const text = questionnaireTexts[`/questionnaires/${id}/${version}.json`]
  const questionnaire = questionnaireSchema.parse(JSON.parse(text ?? 'null'))
  return {
    questionnaire,
    sha256: 'a'.repeat(64),
    includes: questionnaire.includes.map((included) => shipped(included.id, included.version)),
  }
}

export function item(id: string, rest: Partial<Item> = {}): Item {
  return {
    id,
    revision: 1,
    title: `Title of ${id}`,
    text: `Question ${id}?`,
    levels: ['one', 'two', 'three', 'four', 'five'],
    nextSteps: ['1 to 2', '2 to 3', '3 to 4', '4 to 5'],
    why: 'because',
    weight: 1,
    metrics: [],
    capabilities: [],
    ...rest,
  }
}

/** A small definition: dimensions by id with their items; everything else can be overridden. */
export function define(
  dimensions: Record<string, Item[]>,
  rest: Partial<Questionnaire> = {},
  includes: Definition[] = [],
): Definition {
  const names = ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive']
  return {
    sha256: 'b'.repeat(64),
    includes,
    questionnaire: {
      formatVersion: 1,
      id: 'small',
      version: '1.0.0',
      language: 'en',
      title: 'Small',
      summary: 'Small',
      minutes: 1,
      instruction: 'Choose.',
      levels: names.map((name, index) => ({ level: index + 1, name, meaning: name })),
      dimensions: Object.entries(dimensions).map(([id, items]) => ({
        id,
        name: id.toUpperCase(),
        description: id,
        items,
      })),
      metrics: [],
      benchmarks: [],
      needs: [],
      contradictions: [],
      includes: [],
      comparableWith: [],
      ...rest,
    },
  }
}

/** A number is a rating; the other two answers by their kind. */
export type Given = Record<string, number | 'dontKnow' | 'notApplicable'>

export function answers(given: Given): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [
      id,
      typeof value === 'number' ? { kind: 'rated', level: value } : { kind: value },
    ]),
  )
}

export function respond(
  definition: Definition,
  given: Given,
  rest: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  const { id, version } = definition.questionnaire
  return {
    id: '6f1c1e0a-0000-4000-8000-000000000001',
    revision: 1,
    status: 'completed',
    questionnaire: { id, version, sha256: definition.sha256 },
    about: { mode: 'team', team: 'Payments' },
    startedAt: '2026-03-02T09:00:00.000Z',
    changedAt: '2026-03-02T09:20:00.000Z',
    completedAt: '2026-03-02T09:20:00.000Z',
    answers: answers(given),
    metrics: {},
    remarks: {},
    targets: {},
    highEnough: [],
    ...rest,
  }
}
