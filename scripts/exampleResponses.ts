import type { QuestionnaireReference } from '../src/domain/identifiers'
import type { Questionnaire } from '../src/domain/questionnaire'
import type { Answer, QuestionnaireResponse, Remark } from '../src/domain/response'

/** A level, `?` for "I don't know", `-` for "Does not apply". */
type Mark = 1 | 2 | 3 | 4 | 5 | '?' | '-'

/** Marks of a dimension's items in the definition's order. */
type Marks = Readonly<Record<string, readonly Mark[]>>

/** November: releases run by a button, but a calendar and an approval board still decide when. */
const laterMarks: Marks = {
  culture: [3, 5, 4, 3, 3, 4, 3],
  automation: [4, 3, 2, 4, 2, 3, 3, '?'],
  lean: [3, 2, 2, 1, 2, 3, 3],
  measurement: [3, '?', 2, 3, 2, '?', 2],
  sharing: [3, 3, 3, '-', 4, 2, 2],
}

/** February: less automated, less known, and one thing better than later. */
const earlierMarks: Marks = {
  culture: [2, 4, 3, 3, 2, 4, 2],
  automation: [3, 3, 2, 2, 2, 2, 3, '?'],
  lean: [3, 2, 2, 1, 1, 3, 2],
  measurement: [1, '?', 2, 2, '?', '?', 2],
  sharing: [3, 2, 3, '-', 3, 3, 2],
}

const laterRemarks: Readonly<Record<string, Remark>> = {
  'culture-blameless-response': {
    note: 'The review in September was called by a tester. Expired certificates have not come back since.',
    evidence: 'Incident review, timetable outage',
    link: 'https://example.org/reviews/timetable-outage',
    date: '2026-09-14',
  },
  'culture-leadership-support': {
    note: 'Two of our five obstacles went away this quarter. The release calendar did not.',
  },
  'automation-deployment': {
    note: 'One button since June, the same for test, staging and production. We may press it only on release days.',
    evidence: 'Pipeline run 1482',
    date: '2026-10-28',
  },
  'automation-testing': { note: 'Fares and refunds are still checked by hand; that takes two people three days.' },
  'automation-environments': { note: 'We need a new environment about twice a year. A ticket is fine for that.' },
  'lean-value-stream': { note: 'Nobody in the room could say what happens to a request between sales and our board.' },
  'lean-change-approval': {
    note: 'The change board meets every second week and has refused nothing since spring.',
    evidence: 'Minutes of the change board, March to October',
    date: '2026-10-30',
  },
  'measurement-customer-outcomes': { note: 'Marketing may know. We never see their figures.' },
  'sharing-open-code': { note: 'The other teams run bought packages; there is no code to contribute to.' },
  'sharing-knowledge-spread': {
    note: 'Since a colleague moved to another team, only one of us knows the payment interface.',
  },
  'dora-lead-time': { note: 'Median of the last 40 changes; most of it is waiting for the release day.' },
}

const earlierRemarks: Readonly<Record<string, Remark>> = {
  'automation-deployment': { note: 'Four scripts in the right order, and the cache by hand.' },
  'measurement-delivery-performance': { note: 'We could not agree on a single figure.' },
  'sharing-open-code': { note: 'The other teams run bought packages; there is no code to contribute to.' },
}

const about = { mode: 'team', team: 'Team Heron (example)', service: 'Ferry ticket shop' } as const

/** The example's two responses: of one made-up team, nine months apart, each answered by the team together. */
export function exampleResponses(
  questionnaire: Questionnaire,
  sha256: string,
): { readonly earlier: QuestionnaireResponse; readonly response: QuestionnaireResponse } {
  const reference: QuestionnaireReference = { id: questionnaire.id, version: questionnaire.version, sha256 }
  const common = { revision: 1, status: 'completed', questionnaire: reference, about } as const
  return {
    earlier: {
      id: '936c4d1e-6a9c-4014-8af2-94c057620531',
      ...common,
      startedAt: '2026-02-10T09:02:00.000Z',
      changedAt: '2026-02-10T09:58:00.000Z',
      completedAt: '2026-02-10T09:58:00.000Z',
      answers: answersFrom(questionnaire, earlierMarks),
      metrics: {
        'dora-deployment-frequency': { kind: 'bracket', bracket: 'monthly-to-6-monthly' },
        'dora-lead-time': { kind: 'bracket', bracket: '1-6-months' },
        'dora-change-failure-rate': { kind: 'dontKnow' },
        'dora-time-to-restore': { kind: 'bracket', bracket: '1-day-1-week' },
      },
      remarks: earlierRemarks,
      targets: {},
      highEnough: [],
    },
    response: {
      id: 'c6399464-5478-4a69-88a8-af013b8c6fc2',
      ...common,
      startedAt: '2026-11-10T09:01:00.000Z',
      changedAt: '2026-11-10T10:04:00.000Z',
      completedAt: '2026-11-10T10:04:00.000Z',
      answers: answersFrom(questionnaire, laterMarks),
      metrics: {
        'dora-deployment-frequency': { kind: 'bracket', bracket: 'monthly-to-6-monthly' },
        'dora-lead-time': { kind: 'bracket', bracket: '1-week-1-month' },
        'dora-change-failure-rate': { kind: 'percent', percent: 12 },
        'dora-time-to-restore': { kind: 'bracket', bracket: 'lt-1-day' },
        'dora-deployment-rework-rate': { kind: 'percent', percent: 9 },
      },
      remarks: laterRemarks,
      targets: { lean: 3, measurement: 3 },
      highEnough: ['automation-environments'],
    },
  }
}

function answersFrom({ dimensions }: Questionnaire, marks: Marks): Record<string, Answer> {
  const entries = dimensions.flatMap(({ id, items }) => {
    const given = marks[id] ?? []
    if (given.length !== items.length) {
      throw new Error(`The example has ${given.length} answers for the ${items.length} questions of ${id}.`)
    }
    return items.map((item, index): [string, Answer] => [item.id, answerFrom(given[index] ?? '?')])
  })
  return Object.fromEntries(entries)
}

function answerFrom(mark: Mark): Answer {
  if (mark === '?') return { kind: 'dontKnow' }
  if (mark === '-') return { kind: 'notApplicable' }
  return { kind: 'rated', level: mark }
}
