import { expect, it } from 'vitest'
import type { Definition, Item, Questionnaire } from '@/domain/questionnaire'
import type { Answer } from '@/domain/response'
import { startResponse } from '@/domain/response'
import { partsOf } from '@/features/assess/parts'
import { findPlace, firstOpenStep, neighborsOf } from '@/features/assess/places'

function item(id: string): Item {
  const words = { title: id, text: `${id}?`, why: 'because' }
  const levels = ['1', '2', '3', '4', '5']
  return { id, revision: 1, weight: 1, metrics: [], capabilities: [], levels, nextSteps: levels.slice(1), ...words }
}

function define(dimensions: Record<string, string[]>, includes: Definition[] = []): Definition {
  const questionnaire: Questionnaire = {
    formatVersion: 1,
    id: 'small',
    version: '1.0.0',
    language: 'en',
    title: 'Small',
    summary: 'Small',
    minutes: 1,
    instruction: 'Choose.',
    dimensions: Object.entries(dimensions).map(([id, items]) => ({
      id,
      name: id,
      description: id,
      items: items.map(item),
    })),
    metrics: [],
    benchmarks: [],
    needs: [],
    contradictions: [],
    includes: [],
    comparableWith: [],
  }
  return { questionnaire, sha256: 'a'.repeat(64), includes }
}

const metrics = define({})
metrics.questionnaire.metrics.push({
  id: 'lead-time',
  revision: 1,
  title: 'Lead time',
  text: 'How long?',
  help: 'Typical.',
  group: 'throughput',
  answer: 'bracket',
  unit: 'days',
  direction: 'lowerIsBetter',
  optional: false,
  brackets: [],
})
const definition = define({ culture: ['c-1', 'c-2'], review: ['r-1'] }, [metrics])
const parts = partsOf(definition)
const rated: Answer = { kind: 'rated', level: 2 }

const response = (answers: Record<string, Answer>) => ({
  ...startResponse(
    definition,
    { mode: 'person', team: 'Payments' },
    { now: new Date('2026-03-02T09:00:00Z'), id: crypto.randomUUID() },
  ),
  answers,
})

it('asks dimensions in order, then metrics, and keeps its own word for the review', () => {
  expect(parts.map(({ step, hue, isOptional }) => ({ step, hue, isOptional }))).toEqual([
    { step: 'culture', hue: 0, isOptional: false },
    { step: 'review.', hue: 1, isOptional: false },
    { step: 'metrics-1.', hue: null, isOptional: true },
  ])
})

it.each([
  { when: 'nothing is answered', answers: {}, step: 'culture' },
  { when: 'a part is half answered', answers: { 'c-2': rated }, step: 'culture' },
  { when: 'the first part is answered', answers: { 'c-1': rated, 'c-2': rated }, step: 'review.' },
  { when: 'only the optional part is left', answers: { 'c-1': rated, 'c-2': rated, 'r-1': rated }, step: 'review' },
])('goes on at $step when $when', ({ answers, step }) => {
  expect(firstOpenStep(parts, response(answers))).toBe(step)
})

it.each([
  { step: 'culture', part: 'culture', question: null },
  { step: 'c-2', part: 'culture', question: 'c-2' },
  { step: 'lead-time', part: 'metrics-1.', question: 'lead-time' },
])('finds the place of $step', ({ step, part, question }) => {
  const place = findPlace(parts, step)
  expect(place?.part.step).toBe(part)
  const asked = place?.question
  expect(asked ? (asked.kind === 'item' ? asked.item.id : asked.metric.id) : null).toBe(question)
})

it('finds no place for a step that the definition lacks', () => {
  expect(findPlace(parts, 'sharing')).toBeNull()
})

it.each([
  { step: 'culture', pace: 'page', before: null, after: 'review.', nextPart: 'review.' },
  { step: 'metrics-1.', pace: 'page', before: 'review.', after: 'review', nextPart: undefined },
  { step: 'c-1', pace: 'question', before: null, after: 'c-2', nextPart: undefined },
  { step: 'c-2', pace: 'question', before: 'c-1', after: 'r-1', nextPart: 'review.' },
  { step: 'lead-time', pace: 'question', before: 'r-1', after: 'review', nextPart: undefined },
] as const)('knows what stands around $step at the pace of a $pace', ({ step, pace, before, after, nextPart }) => {
  const place = findPlace(parts, step)
  if (!place) throw new Error('no place')
  const neighbors = neighborsOf(parts, place, pace)
  expect({ ...neighbors, nextPart: neighbors.nextPart?.step }).toEqual({ before, after, nextPart })
})
