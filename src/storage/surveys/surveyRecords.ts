import { z } from 'zod'
import { sha256Schema } from '@/domain/identifiers'
import { openedBallotSchema } from '@/domain/survey/ballot'
import { joinedRoundSchema } from '@/domain/survey/joined'
import { roundKeySchema } from '@/domain/survey/roundKey'
import { surveySchema } from '@/domain/survey/survey'
import { daySchema } from '@/domain/survey/terms'
import { readerOf, type Migration, type ReadRecord } from '../records'
import { notSaved } from '../notSaved'
import type { Saved } from '@/domain/saved'

/** migrations[n] turns a record of format n+1 into format n+2. Append only. */
const migrations = { survey: [], ballot: [], key: [], joined: [] } satisfies Record<string, readonly Migration[]>

/** Format in which this app writes the records of surveys. */
export const formatVersion = 1

const versioned = { formatVersion: z.literal(formatVersion) }

const surveyRecordSchema = z.strictObject({ ...versioned, survey: z.string(), content: surveySchema })
export type SurveyRecord = z.infer<typeof surveyRecordSchema>

const storedBallotSchema = z.strictObject({
  round: z.string(),
  sha256: sha256Schema,
  code: z.string(),
  receivedOn: daySchema,
  opened: openedBallotSchema.nullable(),
  fault: z.enum(['cannotBeOpened', 'newerApp', 'unfitting']).nullable(),
})
/** A ballot that was taken in: its code as it came, and what it held where it could be opened. */
export type StoredBallot = z.infer<typeof storedBallotSchema>

const ballotRecordSchema = z.strictObject({
  ...versioned,
  survey: z.string(),
  sha256: z.string(),
  ballot: storedBallotSchema,
})
export type BallotRecord = z.infer<typeof ballotRecordSchema>

const keyRecordSchema = z.strictObject({ ...versioned, round: z.string(), survey: z.string(), key: roundKeySchema })
export type KeyRecord = z.infer<typeof keyRecordSchema>

const joinedRecordSchema = z.strictObject({ ...versioned, round: z.string(), joined: joinedRoundSchema })
export type JoinedRecord = z.infer<typeof joinedRecordSchema>

export const readSurveyRecord = readerOf(surveyRecordSchema, migrations.survey)
export const readBallotRecord = readerOf(ballotRecordSchema, migrations.ballot)
export const readKeyRecord = readerOf(keyRecordSchema, migrations.key)
export const readJoinedRecord = readerOf(joinedRecordSchema, migrations.joined)

export type Unusable = Exclude<ReadRecord<unknown>, { kind: 'record' }>

/** For a report of the fault: where it stands and what was expected there. */
export function problemOf(read: Unusable): string {
  return read.kind === 'damaged' ? read.problem : 'the record has a newer format'
}

/** What cannot be read is not written over. */
export function refusal({ kind }: Unusable): Saved {
  return notSaved(kind === 'newerVersion' ? 'newerVersion' : 'unreadable')
}
