import { expect, it } from 'vitest'
import { lintDefinition } from '@/domain/questionnaireLint'
import type { Definition } from '@/domain/questionnaire'
import type { Fault } from '@/domain/questionnaireRules'
import { define, item } from '../support/definitions'

const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ')
const at = (...path: Fault['path']) => ['dimensions', 0, 'items', 0, ...path]
const metric = {
  id: 'lead-time',
  revision: 1,
  title: 'Lead time',
  text: 'How long?',
  help: 'Count.',
  group: 'throughput' as const,
  answer: 'bracket' as const,
  unit: 'days',
  direction: 'lowerIsBetter' as const,
  optional: false,
  brackets: [
    { id: 'slow', label: 'Slow', band: 'low' as const },
    { id: 'quick', label: 'Quick', band: 'elite' as const },
  ],
}
const included = define({}, { metrics: [metric] })
const contradiction = (when: Definition['questionnaire']['contradictions'][number]['when']) => [
  { id: 'c', text: 't', when },
]

it.each<{ what: string; definition: Definition; faults: Fault[] }>([
  { what: 'nothing', definition: define({ a: [item('x')] }), faults: [] },
  { what: '24 words', definition: define({ a: [item('x', { text: `${words(24)}?` })] }), faults: [] },
  {
    what: '25 words in a question',
    definition: define({ a: [item('x', { text: `${words(25)}?` })] }),
    faults: [{ path: at('text'), expected: 'at most 24 words; these are 25' }],
  },
  {
    what: '25 words in a statement',
    definition: define({ a: [item('x', { levels: ['one', 'two', words(25), 'four', 'five'] })] }),
    faults: [{ path: at('levels', 2), expected: 'at most 24 words; these are 25' }],
  },
  {
    what: 'a statement for a question',
    definition: define({ a: [item('x', { text: 'We do.' })] }),
    faults: [{ path: at('text'), expected: 'a question that ends with "?"' }],
  },
  {
    what: 'a vague word in a step',
    definition: define({ a: [item('x', { nextSteps: ['1', 'Add Appropriate tests.', '3', '4'] })] }),
    faults: [{ path: at('nextSteps', 1), expected: 'a number or a fact instead of "Appropriate"' }],
  },
  {
    what: 'English words in another language',
    definition: define({ a: [item('x', { text: 'Gut etc.' })] }, { language: 'de' }),
    faults: [],
  },
  {
    what: 'a part of a longer word',
    definition: define({ a: [item('x', { text: 'Who sees the regulargrid?' })] }),
    faults: [],
  },
  {
    what: 'the same statement twice',
    definition: define({ a: [item('x', { levels: ['one', 'two', 'three', 'two', 'five'] })] }),
    faults: [{ path: at('levels', 3), expected: 'a statement of its own; it repeats another level' }],
  },
  {
    what: 'a metric that an included questionnaire asks',
    definition: define({ a: [item('x', { metrics: ['lead-time'] })] }, {}, [included]),
    faults: [],
  },
  {
    what: 'a metric that nobody asks',
    definition: define({ a: [item('x', { metrics: ['lead-time'] })] }),
    faults: [
      { path: at('metrics', 0), expected: 'a metric of this or an included questionnaire; "lead-time" is none' },
    ],
  },
  {
    what: 'a long question of a metric',
    definition: define({}, { metrics: [{ ...metric, text: `${words(25)}?` }] }),
    faults: [{ path: ['metrics', 0, 'text'], expected: 'at most 24 words; these are 25' }],
  },
  {
    what: 'a lens group without items and an item without a group',
    definition: define(
      { a: [item('x', { lensGroup: 'g' }), item('y')] },
      {
        lens: {
          title: 'Lens',
          groups: [
            { id: 'g', name: 'G', description: 'G' },
            { id: 'h', name: 'H', description: 'H' },
          ],
        },
      },
    ),
    faults: [
      { path: ['lens', 'groups', 1], expected: 'at least one item in the group "h"' },
      { path: ['dimensions', 0, 'items', 1, 'lensGroup'], expected: 'a group of the lens' },
    ],
  },
  {
    what: 'conditions that refer to something',
    definition: define(
      { a: [item('x')] },
      {
        contradictions: contradiction([
          { kind: 'dimension', id: 'a', atLeast: 4 },
          { kind: 'item', id: 'x', atLeast: 4 },
          { kind: 'metric', id: 'lead-time', atMost: 'slow' },
        ]),
      },
      [included],
    ),
    faults: [],
  },
  {
    what: 'conditions that refer to nothing',
    definition: define(
      { a: [item('x')] },
      {
        contradictions: contradiction([
          { kind: 'dimension', id: 'x', atLeast: 4 },
          { kind: 'item', id: 'a', atLeast: 4 },
          { kind: 'metric', id: 'cost', atMost: 'slow' },
          { kind: 'metric', id: 'lead-time', atMost: 'never' },
        ]),
      },
      [included],
    ),
    faults: [
      { path: ['contradictions', 0, 'when', 0, 'id'], expected: 'a known dimension; "x" is none' },
      { path: ['contradictions', 0, 'when', 1, 'id'], expected: 'a known item; "a" is none' },
      { path: ['contradictions', 0, 'when', 2, 'id'], expected: 'a known metric; "cost" is none' },
      { path: ['contradictions', 0, 'when', 3, 'atMost'], expected: 'a bracket of "lead-time"' },
    ],
  },
])('$what', ({ definition, faults }) => {
  expect(lintDefinition(definition)).toEqual(faults)
})
