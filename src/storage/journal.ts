import type { QuestionnaireResponse } from '@/domain/response'
import type { ReadableEntry } from './storedResponse'

/** A second copy of what is written, beside the database, for the day on which the browser loses that. */
export type Journal = {
  /** Begins with the response as it is; what is recorded meanwhile follows. */
  readonly start: (id: string, load: () => Promise<ReadableEntry | null>) => void
  /** Appends the named fields as they are now. */
  readonly record: (after: QuestionnaireResponse, names: readonly string[]) => void
  readonly stop: (id: string) => void
  /** Writes a whole response, started or not. */
  readonly keep: (entry: ReadableEntry) => void
  /** Tells the next start that the journal has what the database has not. */
  readonly markAhead: () => void
}

/** For browsers without a private file system. */
export const noJournal: Journal = {
  start: () => undefined,
  record: () => undefined,
  stop: () => undefined,
  keep: () => undefined,
  markAhead: () => undefined,
}
