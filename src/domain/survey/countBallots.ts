import type { AnsweredBallot, OpenedBallot } from './ballot'
import { compareTexts } from './stamped'

/** The ballots of a round, one a person. */
export type CountedBallots = {
  /** By respondent. */
  readonly counted: readonly AnsweredBallot[]
  /** People whose last ballot takes their answers back. */
  readonly withdrawn: number
  /** Respondents with two different last ballots of one revision. */
  readonly conflicts: readonly string[]
}

/**
 * Makes ballots unique by respondent (docs/scoring.md 12): the highest revision holds, at equal revision the greater
 * SHA-256. The same for every order of the ballots, and however often one of them is in the list.
 */
export function countBallots(opened: readonly OpenedBallot[]): CountedBallots {
  const last = new Map<string, OpenedBallot>()
  const conflicting = new Set<string>()
  for (const ballot of opened) {
    const { respondent, revision } = ballot.content
    const known = last.get(respondent)
    if (!known || revision > known.content.revision) {
      last.set(respondent, ballot)
      conflicting.delete(respondent)
    } else if (revision === known.content.revision && ballot.sha256 !== known.sha256) {
      conflicting.add(respondent)
      if (compareTexts(ballot.sha256, known.sha256) > 0) last.set(respondent, ballot)
    }
  }
  const contents = [...last.values()].map(({ content }) => content)
  return {
    counted: contents
      .filter((content) => content.kind === 'answers')
      .toSorted((a, b) => compareTexts(a.respondent, b.respondent)),
    withdrawn: contents.filter(({ kind }) => kind === 'withdrawn').length,
    conflicts: [...conflicting].toSorted(compareTexts),
  }
}
