import { describe, expect, it } from 'vitest'
import { buildRoundReport } from '@/report/round/buildRoundReport'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import { calmsRounds } from '../../support/calmsRounds'
import { define, item, shipped } from '../../support/definitions'
import { action, roundOf, termsOf, uuid, type GivenRound } from '../../support/roundResults'

const small = define(
  { a: [item('a-1'), item('a-2')], b: [item('b-1')], c: [item('c-1')] },
  { dimensionTerm: { one: 'pillar', many: 'pillars' } },
)

function reportOf(given: GivenRound = {}): RoundReportModel {
  const result = roundOf(small, given)
  return buildRoundReport({ result, trend: [{ terms: result.summary.terms, result }], reviewed: [] })
}

describe('the report of a round', () => {
  it('is the same to the letter as the one that was looked at by eye', async () => {
    const { results, trend, reviewed } = calmsRounds(shipped('calms'))
    const model = buildRoundReport({ result: results[1], trend, reviewed })
    await expect(`${JSON.stringify(model, null, 2)}\n`).toMatchFileSnapshot('../../golden/round-report.json')
  })

  it('names team and round, and how many answered', () => {
    const model = reportOf({ answered: 7, terms: { invited: 9, service: 'ledger' } })
    expect(model.title).toBe('Payments, Spring')
    expect(model.subtitle).toBe('ledger · Small 1.0.0 · 7 of 9 answered')
  })

  it('leaves later rounds out of the trend of an earlier one', () => {
    const { results, trend } = calmsRounds(shipped('calms'))
    expect(buildRoundReport({ result: results[0], trend, reviewed: [] }).trend).toBeNull()
  })

  it('says why there is nothing to say where nobody can be shown', () => {
    expect(reportOf({ answered: 5 }).summary).toEqual([
      { lead: 'Not yet', text: '5 people answered. Too few rated enough for any score that can be shown.' },
    ])
  })
})

describe('the facts of a round', () => {
  const factOf = (model: RoundReportModel, label: string) => model.facts.find((fact) => fact.label === label)?.value

  it.each<{ when: string; invited: number | null; then: string }>([
    { when: 'some did not answer', invited: 9, then: '6 of 9 invited' },
    { when: 'nobody counted the invited', invited: null, then: '6; how many were invited is not known' },
    {
      when: 'more answered than were invited',
      invited: 4,
      then: '6, more answers than the 4 people invited: intervals are not corrected for the size of the team',
    },
  ])('say how many answered when $when', ({ invited, then }) => {
    expect(factOf(reportOf({ answered: 6, terms: { invited } }), 'Answers')).toBe(then)
  })

  it('tell the promise, and that a round was reopened', () => {
    const model = reportOf({
      terms: { promise: { kind: 'confidential', k: 4 } },
      facts: {
        log: [
          { event: 'opened', at: '2026-03-02T09:00:00.000Z' },
          { event: 'closed', at: '2026-03-09T09:00:00.000Z' },
          { event: 'reopened', at: '2026-03-10T09:00:00.000Z' },
        ],
      },
    })
    expect(factOf(model, 'Promised')).toBe(
      'confidential: no figure with fewer than 4 people behind it. The facilitator’s browser opens single answers.',
    )
    expect(factOf(model, 'Reopened')).toBe('on 10 March 2026, after it had been closed')
  })
})

describe('where views differ', () => {
  it('stands with counts, range and agreement, most disagreement first', () => {
    // A of 3,0,0,0,3 is -1 (split); of 0,2,2,2,0 it is 0.5 (mixed): docs/scoring.md 10.
    const { views } = reportOf({ levels: { 'a-1': [0, 2, 2, 2, 0], 'a-2': [3, 0, 0, 0, 3], 'b-1': [0, 0, 6, 0, 0] } })
    expect(views?.entries.map(({ id, sentence, cells }) => ({ id, sentence, cells }))).toEqual([
      {
        id: 'a-2',
        sentence: 'Rated by 6 of 6, from Ad hoc to Adaptive: split.',
        cells: { people: '6 of 6', range: 'Ad hoc to Adaptive', agreement: '−1.00', word: 'split' },
      },
      {
        id: 'a-1',
        sentence: 'Rated by 6 of 6, from Emerging to Embedded: mixed.',
        cells: { people: '6 of 6', range: 'Emerging to Embedded', agreement: '0.50', word: 'mixed' },
      },
    ])
    expect(views?.entries[0]?.distribution).toEqual({
      counts: [3, 0, 0, 0, 3],
      text: 'Ad hoc 3, Emerging 0, Consistent 0, Embedded 0, Adaptive 3',
    })
  })

  it('has no word below five people', () => {
    const { views } = reportOf({ answered: 4, levels: { 'a-1': [1, 1, 0, 0, 2] } })
    expect(views?.entries[0]?.cells.word).toBe('too few for a word')
    expect(views?.entries[0]?.sentence).toBe('Rated by 4 of 4, from Ad hoc to Adaptive.')
  })

  it('says what was agreed and what changed minds', () => {
    const { views } = reportOf({
      levels: { 'a-1': [3, 0, 0, 0, 3] },
      facts: {
        agreed: {
          'a-1': {
            answer: { kind: 'rated', level: 2 },
            note: 'We looked at the log.',
            needsEvidence: true,
            isParked: false,
            at: '2026-03-10T09:00:00.000Z',
          },
        },
      },
    })
    expect(views?.entries[0]?.agreed).toEqual([
      { lead: 'Agreed', text: '2, Emerging; needs evidence' },
      { lead: 'What was said', text: 'We looked at the log.' },
    ])
  })

  it('says that there is nothing to talk about first', () => {
    expect(reportOf({ levels: { 'a-1': [0, 0, 6, 0, 0] } }).views?.none).toBe(
      'No question has answers two levels or more apart. There is nothing to talk about first.',
    )
  })

  it('tells shares of don’t-know as findings, the largest first', () => {
    expect(reportOf({ answered: 6, dontKnow: { 'a-1': 1, 'b-1': 4 } }).views?.unknown).toEqual([
      '“Title of b-1”: 4 of 6 do not know.',
      '“Title of a-1”: 1 of 6 does not know.',
    ])
  })
})

describe('the profile of a round', () => {
  // Four people, 2, 3, 3 and 4: mean 3, deviation 0.8165, t(3, .975) = 3.1824; m ± 1.299 · √(1 - 4/9) = 0.968.
  const scores = {
    a: [
      [2, 1, 1],
      [3, 1, 2],
      [4, 1, 1],
    ],
  } as const

  it('gives mean, people, interval and target of a dimension', () => {
    const model = reportOf({ answered: 5, terms: { invited: 9 }, scores, levels: { 'a-1': [0, 1, 2, 1, 0] } })
    expect(model.profile?.rows[0]).toMatchObject({
      name: 'A',
      score: '3.0',
      level: 'Consistent',
      coverage: '4 of 5',
      interval: '2.0 to 4.0',
      target: 'Embedded',
      gap: '+1.0',
      lowest: ['Title of a-1'],
    })
  })

  it.each<{ when: string; given: GivenRound; then: string }>([
    {
      when: 'everybody answered',
      given: { terms: { invited: 4 }, scores },
      then: 'none: everybody answered',
    },
    { when: 'fewer than four answered', given: { scores: { a: [[3, 1, 3]] } }, then: 'none: fewer than four people' },
    { when: 'all answered the same', given: { scores: { a: [[3, 1, 5]] } }, then: 'none: all answered the same' },
  ])('says why there is no interval when $when', ({ given, then }) => {
    expect(reportOf(given).profile?.rows[0]?.interval).toBe(then)
  })

  it('says that intervals are not corrected where more answered than were invited', () => {
    expect(reportOf({ answered: 4, terms: { invited: 3 }, scores }).profile?.notes).toContain(
      'How many were invited is not known or smaller than the number of answers, so no interval is corrected for it.',
    )
  })

  it('says why a figure is not shown, and leaves a gap in the charts', () => {
    const { profile } = reportOf({ scores: { a: 'withheld' } })
    expect(profile?.rows[0]).toMatchObject({ score: 'not shown: fewer than 5 people', level: null, interval: '' })
    expect(profile?.radar.now.values[0]).toBeNull()
    expect(profile?.dots.rows[0]?.mean).toBeNull()
    expect(profile?.notes[0]).toBe('No score for A, B and C: the charts leave a gap there.')
  })
})

describe('the plan of a round', () => {
  const cleared = action(7, {
    text: 'Clear the queue.',
    item: 'a-1',
    owner: 'Ada',
    firstStepBy: '2026-03-20',
    effect: { kind: 'level', item: 'a-1', level: 4 },
    checkOn: '2026-06-01',
    help: 'A quiet week.',
  })

  it('names owner, first step, expected effect and day of the check, and what leaders are asked for', () => {
    const { plan, leaders } = reportOf({ facts: { actions: [cleared, action(8, { isRemoved: true })] } })
    expect(plan?.actions).toEqual([
      {
        id: uuid(7),
        text: 'Clear the queue.',
        lines: [
          { lead: 'Question', text: 'Title of a-1' },
          { lead: 'Owner', text: 'Ada' },
          { lead: 'First step by', text: '20 March 2026' },
          { lead: 'Expected', text: '“Title of a-1” at Embedded' },
          { lead: 'Checked on', text: '1 June 2026' },
          { lead: 'Asked of leaders', text: 'A quiet week.' },
        ],
      },
    ])
    expect(leaders?.entries).toEqual([{ id: uuid(7), text: 'A quiet week.', action: 'For: Clear the queue.' }])
  })

  it('sets what was expected of the last actions beside what happened', () => {
    const earlier = roundOf(small, { levels: { 'a-1': [0, 6, 0, 0, 0] } })
    const terms = termsOf(small, { round: uuid(2), title: 'Autumn', opensOn: '2026-09-01' })
    const result = roundOf(small, { terms, levels: { 'a-1': [0, 3, 3, 0, 0] } })
    const review = {
      action: uuid(7),
      outcome: 'wentOn' as const,
      helped: 'partly' as const,
      note: 'Half of it.',
      at: '2026-09-10T09:00:00.000Z',
    }
    const { plan } = buildRoundReport({
      result,
      trend: [
        { terms: earlier.summary.terms, result: earlier },
        { terms, result },
      ],
      reviewed: [{ action: cleared, review }],
    })
    expect(plan?.reviewed[0]).toEqual({
      id: uuid(7),
      text: 'Clear the queue.',
      outcome: 'Went on; it helped in part',
      lines: [
        { lead: 'Owner', text: 'Ada' },
        { lead: 'Expected', text: '“Title of a-1” at Embedded' },
        { lead: 'Happened', text: '2.0 before, 2.5 now: moved towards it' },
        { lead: 'What was said', text: 'Half of it.' },
      ],
    })
  })
})

describe('every question of a round', () => {
  it('gives counts of people and the figures behind them', () => {
    // 0,1,0,0,5: sum 27, mean 4.5, median 5, deviation 1.225, A .528 (docs/scoring.md 10).
    const { appendix } = reportOf({ levels: { 'a-1': [0, 1, 0, 0, 5] }, terms: { invited: 6 } })
    expect(appendix?.groups[0]?.items[0]).toMatchObject({
      sentence: '4.5, Embedded, rated by 6 of 6',
      cells: {
        people: '6 of 6',
        mean: '4.5',
        median: '5.0',
        deviation: '1.22',
        interval: 'none: everybody answered',
        agreement: '0.53, mixed',
        dontKnow: '0',
      },
    })
  })

  it('says why a question is not shown', () => {
    const { appendix } = reportOf({ levels: { 'a-1': 'withheld' } })
    expect(appendix?.groups[0]?.items[0]).toMatchObject({
      distribution: { counts: null, text: 'Not shown: fewer than 5 people' },
      sentence: 'Not shown: fewer than 5 people',
      cells: { people: 'not shown', mean: 'not shown' },
    })
    expect(appendix?.groups[0]?.items[1]?.sentence).toBe('Nobody rated it')
  })
})
