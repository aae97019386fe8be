import type { Round, Survey } from '@/domain/survey/survey'
import { hasSameContent } from './sameContent'
import type { StoredBallot } from './surveyPorts'

/** `after`, made of the objects of `before` wherever nothing changed: what was derived from those still holds. */
export function keepSurvey(before: Survey, after: Survey): Survey {
  if (hasSameContent(before, after)) return before
  const rounds = new Map(before.rounds.map((round) => [round.terms.round, round]))
  return { ...after, rounds: after.rounds.map((round) => keepRound(rounds.get(round.terms.round), round)) }
}

function keepRound(before: Round | undefined, after: Round): Round {
  if (!before) return after
  if (hasSameContent(before, after)) return before
  return {
    terms: same(before.terms, after.terms),
    log: same(before.log, after.log),
    reveals: same(before.reveals, after.reveals),
    exports: same(before.exports, after.exports),
    targets: same(before.targets, after.targets),
    highEnough: same(before.highEnough, after.highEnough),
    agreed: same(before.agreed, after.agreed),
    agenda: same(before.agenda, after.agenda),
    actions: same(before.actions, after.actions),
    reviews: same(before.reviews, after.reviews),
  }
}

function same<T>(before: T, after: T): T {
  return hasSameContent(before, after) ? before : after
}

/** The same for ballots, whose bytes never change: one is another only once it could be opened. */
export function keepBallots(before: readonly StoredBallot[], after: readonly StoredBallot[]): readonly StoredBallot[] {
  const known = new Map(before.map((ballot) => [ballot.sha256, ballot]))
  const kept = after.map((ballot) => {
    const there = known.get(ballot.sha256)
    return there && there.fault === ballot.fault && (there.opened !== null) === (ballot.opened !== null)
      ? there
      : ballot
  })
  const isSame = kept.length === before.length && kept.every((ballot, index) => ballot === before[index])
  return isSame ? before : kept
}
