import type { Definition } from '@/domain/questionnaire'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Round, Survey } from '@/domain/survey/survey'
import type { StoredBallot } from '@/state/surveyPorts'
import { calmsRounds } from './calmsRounds'
import type { FakeSurveys } from './fakeSurveys'

/** A survey of the rounds given, all of one team, as if it had been created in March 2026. */
export function surveyOf(rounds: readonly Round[], rest: Partial<Survey> = {}): Survey {
  const at = '2026-03-01T08:00:00.000Z'
  return {
    id: '20000000-0000-4000-8000-000000000001',
    createdAt: at,
    about: { team: 'Payments', service: 'ledger', at },
    draft: { settings: null, at },
    rounds: rounds.map((round) => ({
      ...round,
      terms: { ...round.terms, survey: '20000000-0000-4000-8000-000000000001' },
    })),
    ...rest,
  }
}

/** Ballots as they are stored once they were opened. */
export function storedBallots(round: string, opened: readonly OpenedBallot[]): StoredBallot[] {
  return opened.map((ballot) => ({
    round,
    sha256: `${round.slice(-4)}${ballot.sha256.slice(4)}`,
    code: `${round.slice(-4)}${ballot.sha256.slice(4)}`,
    receivedOn: '2026-03-02',
    opened: ballot,
    fault: null,
  }))
}

/** Stores the two revealed rounds of `calmsRounds` as a survey; `change` may alter it before. */
export function storeRounds(
  surveys: FakeSurveys,
  definition: Definition,
  change: (survey: Survey) => Survey = (survey) => survey,
): Survey {
  const { rounds, ballots } = calmsRounds(definition)
  const survey = change(surveyOf(rounds))
  const stored = rounds.flatMap(({ terms }, index) => storedBallots(terms.round, ballots[index] ?? []))
  surveys.memory.surveys.set(survey.id, survey)
  surveys.memory.ballots.set(survey.id, new Map(stored.map((ballot) => [ballot.sha256, ballot])))
  return survey
}
