import { z } from 'zod'
import type { Saved } from '@/domain/saved'
import { commit, type Database } from '../database'
import { notSaved, saved } from '../notSaved'
import { formatVersion, readBallotRecord, type BallotRecord, type StoredBallot } from './surveyRecords'

/** All ballots of one survey: their keys begin with its id, and an array sorts after every string. */
const ballotsRange = (survey: string) => IDBKeyRange.bound([survey], [survey, []])

export async function readBallots(database: Database, survey: string): Promise<StoredBallot[]> {
  return (await database.getAll('ballots', ballotsRange(survey))).map(judged)
}

const salvageSchema = z.looseObject({
  sha256: z.string(),
  ballot: z.looseObject({
    round: z.string().catch(''),
    code: z.string().catch(''),
    receivedOn: z.string().catch(''),
  }),
})

/** A record that cannot be read is handed out as a ballot that was not opened, with what is left of it. */
function judged(record: unknown): StoredBallot {
  const read = readBallotRecord(record)
  if (read.kind === 'record') return read.record.ballot
  const fault = read.kind === 'newerVersion' ? 'newerApp' : 'unfitting'
  const found = salvageSchema.safeParse(record)
  const { round = '', code = '', receivedOn = '' } = found.success ? found.data.ballot : {}
  const raw = code === '' ? JSON.stringify(record) : code
  return { round, sha256: keyOf(record), code: raw, receivedOn, opened: null, fault }
}

const keyedSchema = z.looseObject({ sha256: z.string() })

function keyOf(record: unknown): string {
  return keyedSchema.parse(record).sha256
}

/** Stores ballots in one transaction, each once: the key is the hash of what it is. */
export function putBallots(database: Database, survey: string, ballots: readonly StoredBallot[]): Promise<Saved> {
  return commit(database, async (transaction) => {
    if ((await transaction.objectStore('deleted').get(survey)) !== undefined) return notSaved('deleted')
    const store = transaction.objectStore('ballots')
    const wanted = eachOnce(ballots)
    const there = await Promise.all(wanted.map(({ sha256 }) => store.get([survey, sha256])))
    const writes = wanted
      .filter((ballot, index) => isWanted(there[index], ballot))
      .map((ballot) => store.put(recordOf(survey, ballot)))
    await Promise.all(writes)
    return saved
  })
}

function recordOf(survey: string, ballot: StoredBallot): BallotRecord {
  return { formatVersion, survey, sha256: ballot.sha256, ballot }
}

/** Of the same ballot twice in a batch the one that was opened. */
function eachOnce(ballots: readonly StoredBallot[]): readonly StoredBallot[] {
  const byHash = new Map<string, StoredBallot>()
  for (const ballot of ballots) {
    const first = byHash.get(ballot.sha256)
    if (!first || (!first.opened && ballot.opened)) byHash.set(ballot.sha256, ballot)
  }
  return [...byHash.values()]
}

/**
 * A ballot takes the place of one that could not be opened, and of a damaged record: under one hash all of them are the
 * same ballot. What a newer app wrote is left alone.
 */
function isWanted(there: unknown, ballot: StoredBallot): boolean {
  if (there === undefined) return true
  const read = readBallotRecord(there)
  if (read.kind === 'record') return read.record.ballot.opened === null && ballot.opened !== null
  return read.kind === 'damaged'
}
