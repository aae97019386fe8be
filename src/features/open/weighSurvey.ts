import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import { roundsOfOtherTerms } from '@/domain/survey/otherTerms'
import type { Round, Survey } from '@/domain/survey/survey'
import { hashBallot } from '@/exchange/ballot/ballotCode'
import type { SurveyPart } from '@/exchange/surveyFile'
import { hasSameContent } from '@/state/sameContent'
import { surveys } from '@/state/surveyLibrary'
import type { StoredBallot } from '@/state/surveyPorts'

/**
 * What a survey of a file is beside what is stored here. `unreadable`: something under its id cannot be read and is left
 * alone. `otherTerms`: a round of it is here under other terms, so it is not merged. `outOfReach`: the part of the app that reads surveys could not be loaded.
 */
export type SurveyStanding =
  | { readonly kind: 'new' | 'same' | 'unreadable' | 'otherTerms' | 'outOfReach' }
  | {
      readonly kind: 'differs'
      readonly newBallots: number
      /** Titles of the rounds that are not here, and of those of which something was added or set later. */
      readonly newRounds: readonly string[]
      readonly changedRounds: readonly string[]
      /** Whether the name, or the round that is being prepared, was set later than here. */
      readonly isRenamed: boolean
      readonly hasNewerDraft: boolean
    }

export type WeighedSurvey = {
  readonly survey: Survey
  /** As they are stored: sealed, since a file carries no ballot that was opened. */
  readonly ballots: readonly StoredBallot[]
  readonly standing: SurveyStanding
}

/** Holds a survey of a file against what is stored here. Changes nothing. */
export async function weighSurvey({ survey, ballots }: SurveyPart): Promise<WeighedSurvey> {
  const sealed = await Promise.all(ballots.map(sealedBallot))
  return { survey, ballots: sealed, standing: await standingOf(survey, sealed) }
}

async function sealedBallot({ round, code, receivedOn }: SurveyPart['ballots'][number]): Promise<StoredBallot> {
  return { round, code, receivedOn, sha256: await hashBallot(code), opened: null, fault: 'cannotBeOpened' }
}

async function standingOf(survey: Survey, ballots: readonly StoredBallot[]): Promise<SurveyStanding> {
  const ports = await surveys()
  if (!ports) return { kind: 'outOfReach' }
  const there = await ports.loadSurvey(survey.id)
  if (there.kind === 'none') return { kind: 'new' }
  if (there.kind === 'unreadable') return { kind: 'unreadable' }
  if (roundsOfOtherTerms(there.survey, survey).length > 0) return { kind: 'otherTerms' }
  const here = new Set((await ports.listBallots(survey.id)).map(({ sha256 }) => sha256))
  const hashes = new Set(ballots.map(({ sha256 }) => sha256))
  return difference(there.survey, survey, [...hashes].filter((sha256) => !here.has(sha256)).length)
}

function difference(before: Survey, survey: Survey, newBallots: number): SurveyStanding {
  // Merged with itself, so that an order of parts which means nothing makes no difference.
  const ordered = mergeSurveys(before, before)
  const after = mergeSurveys(before, survey)
  if (newBallots === 0 && hasSameContent(ordered, after)) return { kind: 'same' }
  const known = new Map(ordered.rounds.map((round) => [round.terms.round, round]))
  const titlesOf = (rounds: readonly Round[]) => rounds.map(({ terms }) => terms.title)
  return {
    kind: 'differs',
    newBallots,
    newRounds: titlesOf(after.rounds.filter(({ terms }) => !known.has(terms.round))),
    changedRounds: titlesOf(
      after.rounds.filter((round) => {
        const there = known.get(round.terms.round)
        return there !== undefined && !hasSameContent(there, round)
      }),
    ),
    isRenamed: !hasSameContent(ordered.about, after.about),
    hasNewerDraft: !hasSameContent(ordered.draft, after.draft),
  }
}
