import { describe, expect, it } from 'vitest'
import {
  exportedRounds,
  findDisclosures,
  revealedUpTo,
  togetherLeftOut,
} from '@/features/results/round/export/exportedRounds'
import { wordFinding, wordLeaveOut, wordNothingMore } from '@/features/results/round/export/wordFinding'
import { reportOfRounds } from '@/report/round/reportOfRounds'
import { calmsRounds } from '../../../../support/calmsRounds'
import { shipped } from '../../../../support/definitions'
import { roundOf, uuid } from '../../../../support/roundResults'
import { storedBallots, surveyOf } from '../../../../support/surveyWithRounds'
import type { OpenSurvey } from '@/state/surveyStore'

const calms = shipped('calms')
const { rounds, ballots } = calmsRounds(calms)
const open: OpenSurvey = {
  kind: 'open',
  survey: surveyOf(rounds),
  ballots: rounds.flatMap(({ terms }, index) => storedBallots(terms.round, ballots[index] ?? [])),
  definitions: new Map([[calms.sha256, { ok: true, definition: calms }]]),
  keys: new Set(),
}
const item = calms.questionnaire.dimensions[0]?.items[0]?.id ?? ''

describe('what is exported of a round', () => {
  it('are the rounds as far as this one, without notes of earlier ones', () => {
    const results = revealedUpTo(open, uuid(2))
    const exported = exportedRounds(results, new Map())
    expect(exported.map(({ summary }) => summary.terms.title)).toEqual(['Spring 2026', 'Autumn 2026'])
    expect(results[0]?.summary.notes).toHaveLength(1)
    expect(exported.map(({ summary }) => summary.notes.length)).toEqual([0, 1])
    expect(revealedUpTo(open, uuid(1))).toHaveLength(1)
    expect(revealedUpTo(open, uuid(7))).toEqual([])
  })

  it('has nothing of what is left out, in no table, chart or sentence', () => {
    const results = revealedUpTo(open, uuid(2))
    const leave = { items: [item], scores: ['culture'], notes: [item] }
    const exported = exportedRounds(results, new Map([[uuid(2), leave]]))
    const report = reportOfRounds(exported)
    const question = report.appendix?.groups[0]?.items[0]
    expect(question).toMatchObject({
      id: item,
      isRated: false,
      notes: [],
      sentence: 'Not shown: left out by the facilitator',
    })
    expect(report.profile?.rows[0]).toMatchObject({ name: 'Culture', score: 'not shown: left out by the facilitator' })
    expect(report.trend?.change?.sentences[0]).toMatch(/^Culture: no comparison/)
    expect(JSON.stringify(exported)).not.toContain('We stopped blaming last year.')
  })

  it('has a figure that is left out of an earlier round neither there nor in what the later round holds of it', () => {
    const results = revealedUpTo(open, uuid(2))
    const leave = { items: [item], scores: ['culture'], notes: [] }
    const [spring, autumn] = exportedRounds(results, new Map([[uuid(1), leave]]))
    const withheld = { kind: 'withheld', why: 'leftOut' }
    expect(spring?.summary.dimensions[0]?.whole).toEqual(withheld)
    expect(autumn?.summary.common[0]?.dimensions[0]?.before).toEqual(withheld)
    expect(autumn?.summary.dimensions[0]?.whole).toMatchObject({ kind: 'shown' })
  })
})

describe('what is found before an export', () => {
  it('is told in a sentence, with what leaving it out takes out', () => {
    const result = roundOf(calms, { levels: { [item]: [0, 0, 0, 6, 0] } })
    const title = 'Shared ownership of production'
    const unanimous = {
      kind: 'unanimous',
      subject: item,
      people: 6,
      answer: { kind: 'level', level: 4 },
      leaveOut: { items: [item], scores: ['culture', 'flow'], notes: [item] },
    } as const
    expect(wordFinding(unanimous, result)).toBe(
      `All 6 people who answered “${title}” chose level 4, Embedded: it tells what each of them said.`,
    )
    expect(wordLeaveOut(unanimous, result)).toBe(
      `Leave out the answers to “${title}”, with the scores of Culture and Flow, which would give them away`,
    )
    const nothing = { items: [], scores: [], notes: [] }
    const notes = { kind: 'notes', subject: item, notes: 1, leaveOut: { ...nothing, notes: [item] } } as const
    expect(wordFinding(notes, result)).toBe(
      `A note stands beside “${title}”. Read it: words can name somebody, or show who wrote them.`,
    )
    const exported = { kind: 'earlierExport', on: '2026-03-09', affected: 2, leaveOut: nothing } as const
    expect(wordFinding(exported, result)).toBe(
      'A file was made on 9 March 2026, before the results were shown anew. Set beside this one it tells what 2 people said together, whose answers came, changed or were taken back in between.',
    )
    expect(wordLeaveOut(exported, result)).toBeNull()
    expect(wordNothingMore(result)).toBe(
      'No figure has fewer than 5 people behind it. Nothing more is disclosed about single people than stands here.',
    )
  })

  it('names the notes of the round itself and only figures of the rounds before it', () => {
    const found = findDisclosures(open, revealedUpTo(open, uuid(2)))
    expect(found.map(({ isSubject, result }) => [isSubject, result.summary.terms.title])).toEqual([
      [true, 'Autumn 2026'],
      [false, 'Spring 2026'],
    ])
    const kinds = found.map(({ found: findings }) => new Set(findings.map(({ kind }) => kind)))
    expect(kinds[0]?.has('notes')).toBe(true)
    expect(kinds[1]?.has('notes')).toBe(false)
  })

  it('is left out together, each thing once', () => {
    const leaveOut = { items: ['a'], scores: ['x'], notes: ['a'] }
    const finding = {
      kind: 'unanimous',
      subject: 'a',
      people: 5,
      answer: { kind: 'level', level: 1 },
      leaveOut,
    } as const
    expect(togetherLeftOut([finding, { ...finding, leaveOut: { items: ['b'], scores: ['x'], notes: ['a'] } }])).toEqual(
      {
        items: ['a', 'b'],
        scores: ['x'],
        notes: ['a'],
      },
    )
  })
})
