import { itemsOf, metricsOf, type Definition, type Item } from './questionnaire'
import type { Fault } from './questionnaireRules'

/** Most words of a question or a statement: what is read at a glance, and what a translation still fits beside. */
export const maxWords = 24

/** Words that hide a number or a judgement; only of use in English. */
const vagueWords = [
  'adequate',
  'adequately',
  'appropriate',
  'appropriately',
  'as needed',
  'best practice',
  'best practices',
  'effective',
  'effectively',
  'efficient',
  'efficiently',
  'etc',
  'excellent',
  'good',
  'great',
  'ideal',
  'mature',
  'modern',
  'optimal',
  'poor',
  'proper',
  'properly',
  'reasonable',
  'reasonably',
  'regular',
  'regularly',
  'relevant',
  'robust',
  'seamless',
  'sufficient',
  'sufficiently',
  'various',
]

const vague = new RegExp(`\\b(${vagueWords.join('|')})\\b`, 'iu')

/**
 * What a definition needs beyond being readable, before it is released: short and concrete wording, five different
 * statements, and references that lead somewhere, also into the definitions it includes. Empty when there is nothing.
 */
export function lintDefinition(definition: Definition): Fault[] {
  return [
    ...wordingFaults(definition),
    ...metricReferenceFaults(definition),
    ...lensCoverageFaults(definition),
    ...conditionFaults(definition),
  ]
}

type Placed = { readonly item: Item; readonly path: Fault['path'] }

function placedItems({ questionnaire }: Definition): Placed[] {
  return questionnaire.dimensions.flatMap(({ items }, d) =>
    items.map((item, i) => ({ item, path: ['dimensions', d, 'items', i] })),
  )
}

function wordingFaults(definition: Definition): Fault[] {
  const { language, metrics } = definition.questionnaire
  const isEnglish = /^en\b/.test(language)
  const lines = (key: string, texts: readonly string[], path: Fault['path']) =>
    texts.flatMap((text, index) => lineFaults(text, [...path, key, index], isEnglish))
  return [
    ...placedItems(definition).flatMap(({ item, path }) => [
      ...questionFaults(item.text, [...path, 'text'], isEnglish),
      ...lines('levels', item.levels, path),
      ...lines('nextSteps', item.nextSteps, path),
      ...repeatedStatementFaults(item, path),
    ]),
    ...metrics.flatMap(({ text }, index) => questionFaults(text, ['metrics', index, 'text'], isEnglish)),
  ]
}

function questionFaults(text: string, path: Fault['path'], isEnglish: boolean): Fault[] {
  const isQuestion = !isEnglish || text.endsWith('?')
  return [
    ...lineFaults(text, path, isEnglish),
    ...(isQuestion ? [] : [{ path, expected: 'a question that ends with "?"' }]),
  ]
}

function lineFaults(text: string, path: Fault['path'], isEnglish: boolean): Fault[] {
  const words = text.split(/\s+/).length
  const found = isEnglish ? vague.exec(text)?.[0] : undefined
  return [
    ...(words > maxWords ? [{ path, expected: `at most ${String(maxWords)} words; these are ${String(words)}` }] : []),
    ...(found === undefined ? [] : [{ path, expected: `a number or a fact instead of "${found}"` }]),
  ]
}

function repeatedStatementFaults({ levels }: Item, path: Fault['path']): Fault[] {
  return levels.flatMap((statement, index) =>
    levels.indexOf(statement) === index
      ? []
      : [{ path: [...path, 'levels', index], expected: 'a statement of its own; it repeats another level' }],
  )
}

function metricReferenceFaults(definition: Definition): Fault[] {
  const known = new Set(metricsOf(definition).map(({ id }) => id))
  return placedItems(definition).flatMap(({ item, path }) =>
    item.metrics.flatMap((metric, index) =>
      known.has(metric)
        ? []
        : [
            {
              path: [...path, 'metrics', index],
              expected: `a metric of this or an included questionnaire; "${metric}" is none`,
            },
          ],
    ),
  )
}

/** A lens recuts all items, and a group without items could never have a score. */
function lensCoverageFaults(definition: Definition): Fault[] {
  const groups = definition.questionnaire.lens?.groups
  if (!groups) return []
  const items = placedItems(definition)
  const used = new Set(items.map(({ item }) => item.lensGroup))
  return [
    ...groups.flatMap(({ id }, index) =>
      used.has(id) ? [] : [{ path: ['lens', 'groups', index], expected: `at least one item in the group "${id}"` }],
    ),
    ...items.flatMap(({ item, path }) =>
      item.lensGroup === undefined ? [{ path: [...path, 'lensGroup'], expected: 'a group of the lens' }] : [],
    ),
  ]
}

function conditionFaults(definition: Definition): Fault[] {
  const items = new Set(itemsOf(definition).map(({ id }) => id))
  const metrics = new Map(metricsOf(definition).map((metric) => [metric.id, metric]))
  const dimensions = new Set(definition.questionnaire.dimensions.map(({ id }) => id))
  return definition.questionnaire.contradictions.flatMap(({ when }, c) =>
    when.flatMap((condition, index): Fault[] => {
      const path = ['contradictions', c, 'when', index]
      const isKnown = { dimension: dimensions, item: items, metric: metrics }[condition.kind].has(condition.id)
      if (!isKnown) return [{ path: [...path, 'id'], expected: `a known ${condition.kind}; "${condition.id}" is none` }]
      if (condition.kind !== 'metric') return []
      const hasBracket = metrics.get(condition.id)?.brackets.some(({ id }) => id === condition.atMost) ?? false
      return hasBracket ? [] : [{ path: [...path, 'atMost'], expected: `a bracket of "${condition.id}"` }]
    }),
  )
}
