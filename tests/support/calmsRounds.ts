import { itemsOf } from '@/domain/questionnaire'
import { actionsToReview, type ActionToReview } from '@/domain/round/actionReview'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import type { RoundResult } from '@/domain/round/roundResult'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { TrendRound } from '@/domain/round/trend'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Action, Round } from '@/domain/survey/survey'
import type { Definition } from '@/domain/questionnaire'
import type { Given } from './definitions'
import { ballot, roundOf } from './openedRounds'
import { action, uuid } from './roundResults'

export const roleQuestion = {
  id: 'role',
  title: 'Role',
  options: [
    { id: 'developer', label: 'Developer' },
    { id: 'operations', label: 'Operations' },
    { id: 'product', label: 'Product' },
  ],
}
const roles = [
  'developer',
  'developer',
  'developer',
  'developer',
  'developer',
  'operations',
  'operations',
  'operations',
] as const

/** Level of most people by dimension, in the definition's order. */
const spring = [3, 2, 3, 2, 3]
const autumn = [4, 3, 3, 2, 3]

/** What a person says of an item: near the level of most, two apart in a few items, now and then not known. */
function givenOf(definition: Definition, person: number, levels: readonly number[]): Given {
  const given: Given = {}
  for (const [place, { items }] of definition.questionnaire.dimensions.entries()) {
    for (const [index, { id }] of items.entries()) {
      const sway = (person * 7 + place * 3 + index * 5) % 4 === 0 ? 1 : 0
      const camp = (place + index) % 9 === 7 ? (person % 2 === 0 ? 2 : -1) : 0
      // Operations see automation and sharing a level lower.
      const view = person > 4 && place % 3 === 1 ? -1 : 0
      const isUnknown = (person + place * 2 + index) % 13 === 6
      given[id] = isUnknown ? 'dontKnow' : Math.min(5, Math.max(1, (levels[place] ?? 3) + sway + camp + view))
    }
  }
  return given
}

function ballotsOf(definition: Definition, levels: readonly number[]): OpenedBallot[] {
  return roles.map((role, person) => {
    const isLate = person % 3 === 0
    return ballot(person + 1, givenOf(definition, person, levels), {
      segments: { role },
      metrics: {
        'dora-deployment-frequency': { kind: 'bracket', bracket: isLate ? 'weekly-to-monthly' : 'several-a-day' },
        'dora-change-failure-rate': { kind: 'percent', percent: 12 },
      },
      remarks: person === 2 ? { [itemsOf(definition)[0]?.id ?? '']: { note: 'We stopped blaming last year.' } } : {},
    })
  })
}

const deployAction: Action = action(501, {
  text: 'List the manual steps of a deployment and automate one each week.',
  item: 'automation-deployment',
  owner: 'Ada',
  firstStepBy: '2026-03-20',
  effect: { kind: 'level', item: 'automation-deployment', level: 4 },
  checkOn: '2026-09-01',
  help: 'A day a week without new features until the list is empty.',
})

export type CalmsRounds = {
  readonly rounds: readonly [Round, Round]
  readonly ballots: readonly [readonly OpenedBallot[], readonly OpenedBallot[]]
  readonly results: readonly [RoundResult, RoundResult]
  readonly trend: readonly TrendRound[]
  readonly reviewed: readonly ActionToReview[]
}

/** Two confidential rounds of CALMS (k = 3): eight of nine people of one team answered each, in two of three roles. */
export function calmsRounds(definition: Definition): CalmsRounds {
  const ballots = [ballotsOf(definition, spring), ballotsOf(definition, autumn)] as const
  const terms = { segments: [roleQuestion], invited: 9, service: 'ledger' }
  const first = roundOf(definition, [ballots[0]], {
    terms: { ...terms, round: uuid(1), title: 'Spring 2026' },
    actions: [deployAction],
  })
  const second = roundOf(definition, [ballots[1]], {
    terms: { ...terms, round: uuid(2), title: 'Autumn 2026', opensOn: '2026-09-01', closesOn: '2026-09-14' },
    actions: [
      action(502, {
        text: 'Alert on the error rate that users see.',
        item: 'measurement-alerting',
        owner: 'Grace',
        firstStepBy: '2026-09-30',
        checkOn: '2026-12-01',
        help: 'Access to the incident tool for the whole team.',
      }),
    ],
    reviews: [
      {
        action: uuid(501),
        outcome: 'done',
        helped: 'partly',
        note: 'Two steps are still by hand.',
        at: '2026-09-15T09:00:00.000Z',
      },
    ],
    agreed: {
      'culture-leadership-support': {
        answer: { kind: 'rated', level: 3 },
        note: 'Operations had not been invited to the reviews.',
        needsEvidence: false,
        isParked: false,
        at: '2026-09-15T10:00:00.000Z',
      },
    },
    reveals: [
      {
        at: '2026-09-15T08:00:00.000Z',
        ballots: ballots[1].map(({ content: { respondent, revision } }) => ({ respondent, revision })),
      },
    ],
    log: [
      { event: 'opened', at: '2026-09-01T09:00:00.000Z' },
      { event: 'closed', at: '2026-09-14T09:00:00.000Z' },
    ],
  })
  const opened = [
    { definition, round: first, opened: ballots[0] },
    { definition, round: second, opened: ballots[1] },
  ] as const
  const results = [resultOf(opened[0], []), resultOf(opened[1], [opened[0]])] as const
  return {
    rounds: [first, second],
    ballots,
    results,
    trend: results.map((result, index) => ({ terms: (index === 0 ? first : second).terms, result })),
    reviewed: actionsToReview(first, second),
  }
}

type Opened = { definition: Definition; round: Round; opened: readonly OpenedBallot[] }

function resultOf(opened: Opened, earlier: readonly Opened[]): RoundResult {
  const summary = summarizeRound({ ...opened, earlier })
  if (summary === null) throw new Error('The round is revealed')
  return buildRoundResult(opened.definition, summary, opened.round)
}
