import { changeText, deletionText, wholeText } from './journalEntries'
import type { JournalMessage, JournalRequest } from './journalMessages'
import type { OwnQuestionnaireRecord } from '../records'
import type { ReadableEntry } from '../storedResponse'

/**
 * A second copy of what is written, beside the database, for the day on which the browser loses that. It promises
 * nothing: what it could not write is not told, since `saved` never rests on it.
 */
export type Journal = {
  /** Begins with the response as it is; what is recorded meanwhile follows. */
  readonly start: (id: string, load: () => Promise<ReadableEntry | null>) => void
  /** Appends the named fields as they are now. */
  readonly record: (after: ReadableEntry, names: readonly string[]) => void
  readonly stop: (id: string) => void
  /** Writes a whole response, started or not. */
  readonly keep: (entry: ReadableEntry) => void
  /** Notes that a response was deleted, or with null that it was brought back: a loss does not bring back the deleted. */
  readonly markDeleted: (id: string, at: Date | null) => void
  readonly keepQuestionnaire: (record: OwnQuestionnaireRecord) => void
  readonly remove: (id: string) => void
  readonly removeQuestionnaire: (sha256: string) => void
  /** Tells the next start that the journal has what the database has not. */
  readonly markAhead: () => void
}

/** What the files of a person's own questionnaire begin with; those of a response are called by its id. */
export const questionnairePrefix = 'questionnaire-'

/** The journal in the site's private file system. Its worker starts when there is something to write. */
export function openJournal(directory: string, startWorker: () => Worker): Journal {
  let worker: Worker | null = null
  const send = (request: JournalRequest) => {
    worker ??= startWorker()
    worker.postMessage({ directory, request } satisfies JournalMessage)
  }
  const started = new Set<string>()
  let last: Promise<unknown> = Promise.resolve()
  const next = (step: () => unknown) => {
    last = last.then(step).catch(reportError)
  }
  const sendWhole = (entry: ReadableEntry, staysOpen: boolean) => {
    send({ kind: 'whole', file: entry.response.id, text: wholeText(entry), staysOpen })
  }
  return {
    start: (id, load) => {
      started.add(id)
      next(async () => {
        const entry = await load()
        if (entry) sendWhole(entry, true)
      })
    },
    record: (after, names) => {
      next(() => send({ kind: 'append', file: after.response.id, text: changeText(after, names) }))
    },
    stop: (id) => {
      started.delete(id)
      next(() => send({ kind: 'close', file: id }))
    },
    keep: (entry) => {
      const staysOpen = started.has(entry.response.id)
      next(() => sendWhole(entry, staysOpen))
    },
    markDeleted: (id, at) => {
      next(() => send({ kind: 'mark', file: id, text: deletionText(at) }))
    },
    keepQuestionnaire: (record) => {
      const file = questionnairePrefix + record.sha256
      next(() => send({ kind: 'whole', file, text: JSON.stringify(record), staysOpen: false }))
    },
    remove: (id) => {
      next(() => send({ kind: 'remove', file: id }))
    },
    removeQuestionnaire: (sha256) => {
      next(() => send({ kind: 'remove', file: questionnairePrefix + sha256 }))
    },
    markAhead: () => {
      next(() => send({ kind: 'markAhead' }))
    },
  }
}

/** Where no worker is given. */
export const noJournal: Journal = {
  start: () => undefined,
  record: () => undefined,
  stop: () => undefined,
  keep: () => undefined,
  markDeleted: () => undefined,
  keepQuestionnaire: () => undefined,
  remove: () => undefined,
  removeQuestionnaire: () => undefined,
  markAhead: () => undefined,
}
