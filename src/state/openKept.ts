import type { Definition } from '@/domain/questionnaire'
import type { Saved } from '@/domain/saved'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { RoundKey } from '@/domain/survey/roundKey'
import { findRound } from '@/domain/survey/roundStatus'
import type { Survey } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { library } from './libraryStore'
import { addBallots } from './recordSurveyChange'
import { surveys } from './surveyLibrary'
import type { StoredBallot, SurveyPorts } from './surveyPorts'

type Opening = { readonly terms: RoundTerms; readonly definition: Definition; readonly key: RoundKey }

/** What a ballot code of a round holds; null where it cannot be opened. The cipher is handed in. */
export type OpenCode = (code: string, opening: Opening) => Promise<OpenedBallot | null>

export type OpenedKept = {
  readonly opened: number
  /** Ballots that stay sealed: without a key or questionnaire here, or not to be opened with them. */
  readonly sealed: number
  readonly saved: Saved
}

const batchSize = 50

/**
 * Opens the ballots of a stored survey that are kept sealed, as far as a key and a questionnaire for them are here. What
 * was opened is stored batch by batch. A survey that is not stored here has none.
 */
export async function openKept(
  id: string,
  openCode: OpenCode,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<OpenedKept> {
  const ports = await surveys()
  const stored = ports ? await ports.loadSurvey(id) : null
  if (!ports || stored?.kind !== 'survey') return { opened: 0, sealed: 0, saved: { kind: 'saved' } }
  const kept = (await ports.listBallots(id)).filter((ballot) => ballot.opened === null)
  const openings = await openingsOf(stored.survey, kept, ports)
  const toTry = kept.filter(({ round }) => openings.has(round))
  let opened = 0
  for (let start = 0; start < toTry.length; start += batchSize) {
    onProgress(start, toTry.length)
    await rest()
    const batch = await openBatch(toTry.slice(start, start + batchSize), openings, openCode)
    const saved: Saved = batch.length > 0 ? await addBallots(id, batch) : { kind: 'saved' }
    if (saved.kind === 'notSaved') return { opened, sealed: kept.length - opened, saved }
    opened += batch.length
  }
  return { opened, sealed: kept.length - opened, saved: { kind: 'saved' } }
}

/** By round, where its key and its questionnaire are here. */
async function openingsOf(
  survey: Survey,
  kept: readonly StoredBallot[],
  ports: SurveyPorts,
): Promise<ReadonlyMap<string, Opening>> {
  const openings = new Map<string, Opening>()
  for (const id of new Set(kept.map(({ round }) => round))) {
    const terms = findRound(survey, id)?.terms
    const key = await ports.loadKey(id)
    if (!terms || !key) continue
    const loaded = await library().loadDefinition(terms.questionnaire)
    if (loaded.ok) openings.set(id, { terms, definition: loaded.definition, key })
  }
  return openings
}

async function openBatch(
  ballots: readonly StoredBallot[],
  openings: ReadonlyMap<string, Opening>,
  openCode: OpenCode,
): Promise<StoredBallot[]> {
  const tried = await Promise.all(
    ballots.map(async (ballot) => {
      const opening = openings.get(ballot.round)
      const opened = opening ? await openCode(ballot.code, opening) : null
      return opened ? [{ ...ballot, opened, fault: null }] : []
    }),
  )
  return tried.flat()
}

/** Lets the page answer. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
