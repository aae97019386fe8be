import type { NotSavedReason, Saved } from '@/domain/saved'
import type { StoredBallot } from '@/state/surveyPorts'
import type { Arrival } from './arrivals'
import { judgeArrival, type Judged, type Judging } from './judgeArrival'
import { knownBallots, type KnownBallots } from './knownBallots'

/** What became of one code. */
export type Taken = { readonly source: string | null; readonly what: Judged }

export type Desk = Judging & {
  /** All ballots of the round that are stored, those that could not be opened included. */
  readonly stored: readonly StoredBallot[]
  /** Acknowledged only once they are on disk. */
  readonly save: (ballots: readonly StoredBallot[]) => Promise<Saved>
  readonly onProgress: (done: number, total: number) => void
  /** Lets the page answer. */
  readonly rest: () => Promise<void>
  readonly signal: AbortSignal
}

/** `left`: codes that were not looked at, or whose ballots did not reach the disk. They can be taken in again. */
export type TakenIn = {
  readonly taken: readonly Taken[]
  readonly left: number
  /** Why it ended before all were taken in; null when it did not, or was stopped. */
  readonly notSaved: NotSavedReason | null
}

/** Ballots of one batch: few enough that the page goes on answering, and that a stop is heard soon. */
export const batchSize = 50

/**
 * Opens, judges and stores what came, batch by batch: what was acknowledged is on disk, whatever happens to the rest.
 * One bad code never keeps a good one out, and the same ballot is never taken in twice.
 */
export async function takeIn(arrivals: readonly Arrival[], desk: Desk): Promise<TakenIn> {
  const taken: Taken[] = []
  const known = knownBallots(desk.stored)
  for (let start = 0; start < arrivals.length; start += batchSize) {
    desk.onProgress(start, arrivals.length)
    await desk.rest()
    if (desk.signal.aborted) return { taken, left: arrivals.length - start, notSaved: null }
    const batch = await judgeBatch(arrivals.slice(start, start + batchSize), known, desk)
    const saved: Saved = batch.kept.length > 0 ? await desk.save(batch.kept) : { kind: 'saved' }
    if (saved.kind === 'notSaved') return { taken, left: arrivals.length - start, notSaved: saved.why }
    taken.push(...batch.taken)
  }
  desk.onProgress(arrivals.length, arrivals.length)
  return { taken, left: 0, notSaved: null }
}

const tooMuch = { what: { kind: 'tooMuch' }, ballot: null } as const

async function judgeBatch(arrivals: readonly Arrival[], known: KnownBallots, judging: Judging) {
  const taken: Taken[] = []
  const kept: StoredBallot[] = []
  for (const { source, code, isTooMuch = false } of arrivals) {
    const { what, ballot } = isTooMuch ? tooMuch : await judgeArrival(code, known, judging)
    taken.push({ source, what })
    if (!ballot) continue
    kept.push(ballot)
    known.add(ballot)
  }
  return { taken, kept }
}
