import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, linksOf, tablesOf, wordsOf } from '../textPage'
import type { Questionnaire } from '@/domain/questionnaire'
import { questionnaireSchema } from '@/domain/questionnaireRules'
import { scoreItems } from '@/domain/score'
import { method } from '@/strings/en/method/method'

const shipped = (path: string): Questionnaire =>
  questionnaireSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../../questionnaires/${path}`, import.meta.url), 'utf8')),
  )
const tableNamed = (caption: string) => tablesOf(method).find((table) => table.caption === caption)?.rows ?? []
const termsOf = (first: string) =>
  blocksOf(method).flatMap((block) => (block.kind === 'terms' && block.terms[0]?.term === first ? block.terms : []))

describe('the worked examples', () => {
  it.each(
    tableNamed('Two pillars with nearly the same mean').map(([levels = '', mean, solid]) => ({ levels, mean, solid })),
  )('$levels has mean $mean and solid level $solid', ({ levels, mean, solid }) => {
    const items = levels.split(', ').map((level, index) => ({ id: `item-${index}`, weight: 1, level: Number(level) }))
    const answers = Object.fromEntries(items.map(({ id, level }) => [id, { kind: 'rated' as const, level }]))
    const score = scoreItems(items, answers, { numerator: 3, denominator: 5 })
    if (score.kind !== 'scored') throw new Error('expected a score')
    expect((score.mean.numerator / score.mean.denominator).toFixed(1)).toBe(mean)
    expect(solid).toMatch(new RegExp(`^${score.solidLevel}, `))
  })

  it('are two', () => {
    expect(tableNamed('Two pillars with nearly the same mean')).toHaveLength(2)
  })
})

describe('what the page says of the questionnaires', () => {
  it('names the levels as CALMS 1.0.0 does', () => {
    const levels = (shipped('calms/1.0.0.json').levels ?? []).map(({ level, name, meaning }) => [
      `${level}, ${name}`,
      meaning,
    ])
    // The page has typographic apostrophes; the questionnaire has plain ones.
    const printed = termsOf('1, Ad hoc').map(({ term, text }) => [
      term,
      typeof text === 'string' ? text.replaceAll('’', "'") : text,
    ])
    expect(printed).toEqual(levels)
  })

  it('counts the contradictions of CALMS 1.0.0', () => {
    expect(termsOf('Automation and lead time')).toHaveLength(shipped('calms/1.0.0.json').contradictions.length)
  })

  it('gives the bands of seed-bands-1', () => {
    expect(tableNamed('Bands seed-bands-1')).toEqual([
      [
        'Deployment frequency',
        'several times a day',
        'about once a day, down to once a week',
        'once a week to once a month',
        'less than once a month',
      ],
      ['Lead time for changes', 'less than 1 hour', '1 hour to 1 week', '1 week to 1 month', 'more than 1 month'],
      ['Change failure rate', '0 to 15 percent', '16 to 30 percent', '31 to 45 percent', 'more than 45 percent'],
      ['Mean time to restore', 'less than 1 hour', '1 hour to 1 day', '1 day to 1 week', 'more than 1 week'],
    ])
    expect(shipped('dora/1.0.0.json').bandSet).toBe('seed-bands-1')
    const bands = shipped('dora/1.0.0.json').metrics.map(({ brackets }) => brackets.map(({ band }) => band).join(' '))
    expect(bands).toEqual([
      'low low medium high high elite',
      'low low medium high high elite',
      'low low low medium high elite',
      'low low low medium high elite',
      '',
    ])
  })
})

describe('what has to be said', () => {
  it.each([
    'It is not a validated instrument.',
    'It is not for ranking.',
    'It is not for judging people.',
    'The app makes no request to any other site',
    'This project is not affiliated with DORA, Google, IT Revolution or anyone else named here',
    'CC BY 4.0',
    'MIT licence',
    'Safari removes what a site stored after seven days of use without a visit to the site.',
    'This shows agreement, not authorship.',
    'a convention of this project',
  ])('%s', (words) => {
    expect(wordsOf(method).join('\n')).toContain(words)
  })

  it('links the third-party notices beside the page itself, so that any sub-path will do', () => {
    expect(linksOf(method).filter(({ text }) => text === 'third-party notices')).toEqual([
      { text: 'third-party notices', to: './THIRD-PARTY-NOTICES.txt' },
    ])
  })
})
