import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tablesOf, wordsOf } from '../textPage'
import type { Questionnaire } from '@/domain/questionnaire'
import { questionnaireSchema } from '@/domain/questionnaireRules'
import { eliteBenchmark, reportedGroups } from '@/strings/en/learn/benchmarks'
import { askedAbout } from '@/strings/en/learn/calms'
import { learn } from '@/strings/en/learn/learn'
import { findLearnAnchor } from '@/strings/en/learnAnchors'

const shipped = (path: string): Questionnaire =>
  questionnaireSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../../questionnaires/${path}`, import.meta.url), 'utf8')),
  )
const calms = shipped('calms/1.0.0.json')
const dora = shipped('dora/1.0.0.json')

describe('the elite benchmark', () => {
  it('is the source document’s, row by row', () => {
    expect(tablesOf(learn).find(({ caption }) => caption === 'The four metrics and the elite benchmark')?.rows).toEqual(
      [
        ['Deployment frequency', 'How often code is deployed to production', 'Multiple times per day'],
        ['Lead time for changes', 'Time from code commit to production', 'Less than 1 hour'],
        ['Change failure rate', 'Share of deployments that cause a failure in production', '0 to 15 percent'],
        ['Mean time to restore', 'How fast you recover from a failure in production', 'Less than 1 hour'],
      ],
    )
  })

  it('is the one that the questionnaire compares with', () => {
    const benchmark = dora.benchmarks[0]?.values.map(({ metric, label }) => [metric, label])
    expect(benchmark).toEqual([
      ['dora-deployment-frequency', eliteBenchmark[0].elite],
      ['dora-lead-time', eliteBenchmark[1].elite],
      ['dora-change-failure-rate', eliteBenchmark[2].elite],
      ['dora-time-to-restore', eliteBenchmark[3].elite],
    ])
  })

  it('equals the elite group of 2021 that is printed beside it', () => {
    expect(reportedGroups.find(({ year, group }) => year === 2021 && group === 'Elite')).toEqual({
      year: 2021,
      group: 'Elite',
      share: '26%',
      frequency: 'on demand, several times a day',
      leadTime: 'less than 1 hour',
      restore: 'less than 1 hour',
      failureRate: '0–15%',
      readIn: 'report',
    })
  })
})

describe('benchmarks by year', () => {
  const column = (key: 'share' | 'failureRate') => reportedGroups.map((row) => `${row.year} ${row.group}: ${row[key]}`)

  it('have four groups a year, but no elite in 2022, none in 2020 and none after 2024', () => {
    expect(reportedGroups.map(({ year, group }) => `${year} ${group}`)).toEqual([
      ...['2018 Elite', '2018 High', '2018 Medium', '2018 Low'],
      ...['2019 Elite', '2019 High', '2019 Medium', '2019 Low'],
      ...['2021 Elite', '2021 High', '2021 Medium', '2021 Low'],
      ...['2022 High', '2022 Medium', '2022 Low'],
      ...['2023 Elite', '2023 High', '2023 Medium', '2023 Low'],
      ...['2024 Elite', '2024 High', '2024 Medium', '2024 Low'],
    ])
  })

  it('print the shares of 2018, 2019, 2021 and 2024; those of 2022 and 2023 are not verified', () => {
    expect(column('share')).toEqual([
      ...['2018 Elite: 7%, part of High', '2018 High: 48%', '2018 Medium: 37%', '2018 Low: 15%'],
      ...['2019 Elite: 20%', '2019 High: 23%', '2019 Medium: 44%', '2019 Low: 12%'],
      ...['2021 Elite: 26%', '2021 High: 40%', '2021 Medium: 28%', '2021 Low: 7%'],
      ...['2022 High: null', '2022 Medium: null', '2022 Low: null'],
      ...['2023 Elite: null', '2023 High: null', '2023 Medium: null', '2023 Low: null'],
      ...['2024 Elite: 19%', '2024 High: 22%', '2024 Medium: 35%', '2024 Low: 25%'],
    ])
  })

  it('print the failure rates of each year', () => {
    expect(column('failureRate')).toEqual([
      ...['2018 Elite: 0–15%', '2018 High: 0–15%', '2018 Medium: 0–15%', '2018 Low: 46–60%'],
      ...['2019 Elite: 0–15%', '2019 High: 0–15%', '2019 Medium: 0–15%', '2019 Low: 46–60%'],
      ...['2021 Elite: 0–15%', '2021 High: 16–30%', '2021 Medium: 16–30%', '2021 Low: 16–30%'],
      ...['2022 High: 0–15%', '2022 Medium: 16–30%', '2022 Low: 46–60%'],
      ...['2023 Elite: 5%', '2023 High: 10%', '2023 Medium: 15%', '2023 Low: 64%'],
      ...['2024 Elite: 5%', '2024 High: 20%', '2024 Medium: 10%', '2024 Low: 40%'],
    ])
  })

  it('leave out the other figures of 2023 that no reliable source gives', () => {
    expect(reportedGroups.find(({ year, group }) => year === 2023 && group === 'Low')).toEqual({
      year: 2023,
      group: 'Low',
      share: null,
      frequency: null,
      leadTime: null,
      restore: '1 to 6 months',
      failureRate: '64%',
      readIn: 'quoted',
    })
  })

  it.each([
    { year: 2018, elite: 'less than 1 hour' },
    { year: 2019, elite: 'less than 1 day' },
    { year: 2021, elite: 'less than 1 hour' },
    { year: 2023, elite: 'less than 1 day' },
    { year: 2024, elite: 'less than 1 day' },
  ])('in $year the elite lead time is $elite', ({ year, elite }) => {
    expect(reportedGroups.find((row) => row.year === year && row.group === 'Elite')?.leadTime).toBe(elite)
  })

  it('say of each row where it was read: 2022, 2024 and three groups of 2023 not in the report itself', () => {
    const quoted = reportedGroups
      .filter(({ readIn }) => readIn === 'quoted')
      .map(({ year, group }) => `${year} ${group}`)
    expect(quoted).toEqual([
      ...['2022 High', '2022 Medium', '2022 Low'],
      ...['2023 High', '2023 Medium', '2023 Low'],
      ...['2024 Elite', '2024 High', '2024 Medium', '2024 Low'],
    ])
  })

  it('show a missing figure as words', () => {
    const rows = tablesOf(learn).find(({ caption }) => caption.startsWith('Groups in DORA’s reports'))?.rows
    expect(rows?.find(([name]) => name === '2023 Low')).toEqual([
      '2023 Low',
      'not verified',
      'not verified',
      'not verified',
      '1 to 6 months',
      '64%',
      'two texts that quote it',
    ])
  })
})

describe('what the page says of the questionnaires', () => {
  it('names each pillar’s questions as CALMS 1.0.0 asks them', () => {
    const titles = calms.dimensions.map(({ id, items }) => [id, items.map(({ title }) => title)])
    expect(Object.entries(askedAbout)).toEqual(titles)
  })

  it('explains every pillar, way and metric', () => {
    const ids = [
      ...calms.dimensions.map(({ id }) => id),
      ...(calms.lens?.groups ?? []).map(({ id }) => id),
      ...dora.metrics.map(({ id }) => id),
    ]
    expect(ids).toHaveLength(13)
    expect(ids.filter((id) => findLearnAnchor(id) === undefined)).toEqual([])
  })

  it.each(['John Willis and Damon Edwards coined CAMS in 2010', 'Jez Humble later added the L for Lean', 'Gene Kim'])(
    'credits: %s',
    (words) => {
      expect(wordsOf(learn).join('\n')).toContain(words)
    },
  )
})
