import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import type { RoundFacts, RoundResult } from '@/domain/round/roundResult'
import type { GroupScores, ItemCounts, LevelCounts, RoundSummary, Withheld } from '@/domain/round/roundSummary'
import type { Action } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { termsOf as termsOfRound } from './openedRounds'

/** A score and how many people have it: numerator, denominator, people. */
export type Scores = readonly (readonly [number, number, number])[]

/** A round by its literal counts; what is not given is there and empty. */
export type GivenRound = {
  readonly terms?: Partial<RoundTerms>
  readonly answered?: number
  readonly levels?: Readonly<Record<string, LevelCounts | 'withheld'>>
  readonly dontKnow?: Readonly<Record<string, number>>
  readonly scores?: Readonly<Record<string, Scores | 'withheld' | 'notEnoughAnswers'>>
  readonly brackets?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly common?: RoundSummary['common']
  readonly facts?: Partial<RoundFacts>
}

export const withheld: Withheld = { kind: 'withheld', why: 'tooFewPeople' }

/** An id that differs in its last digits. */
export function uuid(last: number): string {
  return `0f9f8f7e-0000-4000-8000-${String(last).padStart(12, '0')}`
}

export function roundOf(definition: Definition, given: GivenRound = {}): RoundResult {
  return buildRoundResult(definition, summaryOf(definition, given), {
    targets: {},
    highEnough: {},
    agreed: {},
    actions: [],
    reviews: [],
    log: [{ event: 'opened', at: '2026-03-02T09:00:00.000Z' }],
    ...given.facts,
  })
}

/** Terms of the first round of a survey, confidential with k = 5. */
export function termsOf(definition: Definition, rest: Partial<RoundTerms> = {}): RoundTerms {
  const promise = { kind: 'confidential' as const, k: 5 }
  return termsOfRound(definition, { round: uuid(1), survey: uuid(900), promise, opensOn: '2026-03-02', ...rest })
}

export function groupOf(given: Scores | 'withheld' | 'notEnoughAnswers' | undefined): GroupScores {
  if (given === 'withheld') return withheld
  const scores = given === 'notEnoughAnswers' || !given ? [] : given
  return {
    kind: 'shown',
    scores: scores.map(([numerator, denominator, people]) => ({ numerator, denominator, people })),
    notEnoughAnswers: given === 'notEnoughAnswers' ? 6 : 0,
    notApplicable: 0,
  }
}

export function action(last: number, rest: Partial<Action> = {}): Action {
  return {
    id: uuid(last),
    text: `Action ${last}`,
    item: null,
    owner: '',
    firstStepBy: null,
    effect: null,
    checkOn: null,
    help: '',
    isRemoved: false,
    at: '2026-03-10T09:00:00.000Z',
    ...rest,
  }
}

function summaryOf(definition: Definition, given: GivenRound): RoundSummary {
  const none = { dontKnow: 0, notApplicable: 0, unanswered: 0 }
  return {
    terms: termsOf(definition, given.terms),
    answered: given.answered ?? 6,
    heldBack: 0,
    revealedOn: '2026-03-09',
    items: itemsOf(definition).map(({ id }) => ({
      id,
      counts: { ...none, levels: levelsOf(given.levels?.[id]), dontKnow: given.dontKnow?.[id] ?? 0 },
    })),
    dimensions: definition.questionnaire.dimensions.map(({ id }) => ({
      id,
      whole: groupOf(given.scores?.[id]),
      segments: [],
    })),
    lens: (definition.questionnaire.lens?.groups ?? []).map(({ id }) => ({ id, whole: groupOf(undefined) })),
    metrics: metricsOf(definition).map(({ id, brackets }) => ({
      id,
      counts: {
        ...none,
        values: {
          kind: 'shown',
          brackets: Object.fromEntries(
            brackets.map((bracket) => [bracket.id, given.brackets?.[id]?.[bracket.id] ?? 0]),
          ),
          percents: [],
        },
      },
    })),
    notes: [],
    certainty: { withoutAnyOne: null, dontKnows: null },
    common: given.common ?? [],
  }
}

function levelsOf(given: LevelCounts | 'withheld' | undefined): ItemCounts['levels'] {
  return given === 'withheld' ? withheld : { kind: 'shown', counts: given ?? [0, 0, 0, 0, 0] }
}
