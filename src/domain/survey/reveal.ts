import { shownOverReveals } from '../round/shownFigures'
import type { AnsweredBallot, OpenedBallot } from './ballot'
import { countBallots } from './countBallots'
import { statusOf } from './roundStatus'
import type { Reveal, Round } from './survey'
import { leastPeople } from './terms'

/** The ballots that one reveal showed, as far as their content is still here. */
export type RevealedBallots = {
  /** By respondent. */
  readonly ballots: readonly AnsweredBallot[]
  /** Ballots of the reveal whose content is not here. */
  readonly missing: number
}

/**
 * What a reveal would do now. `ready`: show these ballots. `tooFewAnswers`: fewer than k answered. `tooFewAffected`: new,
 * changed and withdrawn answers are of fewer than k people. `couldBeSubtracted`: held against all earlier reveals, the
 * new figures would tell what fewer than k people said. `closed`: what came after the last reveal stays held back.
 */
export type NextReveal =
  | { readonly kind: 'ready'; readonly ballots: Reveal['ballots'] }
  | { readonly kind: 'tooFewAnswers'; readonly k: number }
  | { readonly kind: 'tooFewAffected'; readonly affected: number; readonly k: number }
  | { readonly kind: 'couldBeSubtracted' | 'nothingNew' | 'closed' }

/** Where a round stands between what came and what was shown. */
export type RoundStand = {
  /** People whose answers are here and not taken back. */
  readonly answered: number
  /** Ballots of the last reveal as they were then, also where their person has sent another since; null before it. */
  readonly revealed: readonly AnsweredBallot[] | null
  /** Ballots of the last reveal whose content is not here; 0 before it. */
  readonly missing: number
  /** People whose answers came, changed or were taken back after the last reveal; 0 before it. */
  readonly heldBack: number
  readonly next: NextReveal
}

/**
 * Holds the ballots of a round against its last reveal (docs/scoring.md 13 and 15). The first reveal waits for k answers
 * and may come after the round was closed. A later one waits until k people are affected, also after a visible
 * reopening: fewer could be told by subtracting.
 */
export function standOf(round: Round, opened: readonly OpenedBallot[]): RoundStand {
  const { counted } = countBallots(opened)
  const last = round.reveals.at(-1)
  const shown = ballotsOfReveals(round, opened)
  const affected = last ? countAffected(last, opened, counted) : 0
  return {
    answered: counted.length,
    revealed: shown.at(-1)?.ballots ?? null,
    missing: shown.at(-1)?.missing ?? 0,
    heldBack: affected,
    next: nextReveal(round, { counted, affected, shown }),
  }
}

/** The ballots of each reveal of a round, oldest first, found by respondent and revision. */
export function ballotsOfReveals(
  round: Pick<Round, 'reveals'>,
  opened: readonly OpenedBallot[],
): readonly RevealedBallots[] {
  return round.reveals.map((reveal) => {
    const listed = new Set(reveal.ballots.map(keyOf))
    // Two ballots of one revision are told apart as everywhere; those of other revisions are not looked at here.
    const { counted: ballots } = countBallots(opened.filter(({ content }) => listed.has(keyOf(content))))
    return { ballots, missing: listed.size - ballots.length }
  })
}

type Facts = {
  readonly counted: readonly AnsweredBallot[]
  readonly affected: number
  readonly shown: readonly RevealedBallots[]
}

function nextReveal(round: Round, { counted, affected, shown }: Facts): NextReveal {
  const k = leastPeople(round.terms)
  if (shown.length > 0) {
    if (affected === 0) return { kind: 'nothingNew' }
    if (statusOf(round) !== 'open') return { kind: 'closed' }
    if (affected < k) return { kind: 'tooFewAffected', affected, k }
  }
  if (counted.length < k) return { kind: 'tooFewAnswers', k }
  const next = [...shown, { ballots: counted, missing: 0 }]
  if (!isEverybodyShown(round.terms, next)) return { kind: 'couldBeSubtracted' }
  return { kind: 'ready', ballots: counted.map(({ respondent, revision }) => ({ respondent, revision })) }
}

/**
 * Whether the people of the last reveal may be told as a group, after all that the reveals before it showed: without
 * that no count over them may. False before the first reveal, and where a revealed ballot of a confidential round is lost.
 */
export function isEverybodyShown(terms: Round['terms'], reveals: readonly RevealedBallots[]): boolean {
  const everybody = { hasFigure: () => true, segments: everySegment(terms) }
  return shownOverReveals(everybody, reveals, leastPeople(terms)).whole === null
}

/** Segments are shown as well: what is new may be told by subtracting them, though not by subtracting the whole. */
function everySegment({ segments }: Round['terms']) {
  return segments.flatMap(({ id, options }) =>
    options.map((option) => ({
      key: `${id}/${option.id}`,
      has: (ballot: AnsweredBallot) => ballot.segments[id] === option.id,
    })),
  )
}

/** People whose counted ballot is not the one of the last reveal, and people of the last reveal who took theirs back. */
function countAffected(last: Reveal, opened: readonly OpenedBallot[], counted: readonly AnsweredBallot[]): number {
  const listed = new Set(last.ballots.map(keyOf))
  const answering = new Set(counted.map(({ respondent }) => respondent))
  const known = new Set(opened.map(({ content }) => content.respondent))
  const newOrChanged = counted.filter((ballot) => !listed.has(keyOf(ballot)))
  const takenBack = last.ballots.filter(({ respondent }) => known.has(respondent) && !answering.has(respondent))
  return newOrChanged.length + takenBack.length
}

function keyOf({ respondent, revision }: { readonly respondent: string; readonly revision: number }): string {
  return `${respondent} ${revision}`
}
