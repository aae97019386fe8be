import type { OpenedBallot } from '@/domain/survey/ballot'
import type { StoredBallot } from '@/state/surveyPorts'

/** The ballots of a round that are here, found fast also among ten thousand. */
export type KnownBallots = {
  readonly find: (sha256: string) => StoredBallot | null
  /** The ballot that holds for a person: the highest revision, at equal revision the greater hash. */
  readonly holding: (respondent: string) => OpenedBallot | null
  readonly add: (ballot: StoredBallot) => void
}

export function knownBallots(stored: readonly StoredBallot[]): KnownBallots {
  const bySha = new Map<string, StoredBallot>()
  const byRespondent = new Map<string, OpenedBallot>()

  function add(ballot: StoredBallot) {
    bySha.set(ballot.sha256, ballot)
    const { opened } = ballot
    if (!opened) return
    const there = byRespondent.get(opened.content.respondent)
    if (!there || isNewer(opened, there)) byRespondent.set(opened.content.respondent, opened)
  }

  stored.forEach(add)
  return {
    find: (sha256) => bySha.get(sha256) ?? null,
    holding: (respondent) => byRespondent.get(respondent) ?? null,
    add,
  }
}

/** Whether a ballot holds in place of another one of the same person (docs/scoring.md 12). */
export function isNewer(ballot: OpenedBallot, than: OpenedBallot): boolean {
  const [revision, other] = [ballot.content.revision, than.content.revision]
  return revision === other ? ballot.sha256 > than.sha256 : revision > other
}
