import { clearAhead, journalFiles, unlessRefused } from './journalDirectory'
import { endOfJournal, type JournalEnd } from './journalEntries'
import { readFrames } from './journalFrames'
import { questionnairePrefix } from './journal'
import { readOwnQuestionnaire, type OwnQuestionnaireRecord } from '../records'
import type { ReadableEntry } from '../storedResponse'
import type { Saved } from '@/domain/saved'

export type RestoreTargets = {
  /** Stores a response unless a later one is there. */
  readonly putResponse: (entry: ReadableEntry) => Promise<Saved>
  readonly putQuestionnaire: (record: OwnQuestionnaireRecord) => Promise<Saved>
}

/**
 * Puts back what the journal has and the database has not; answers how many responses that were. The mark that says
 * so goes only when all is done, so that the next start goes on where this one was cut off.
 */
export async function restoreFromJournal(
  directory: FileSystemDirectoryHandle,
  { putResponse, putQuestionnaire }: RestoreTargets,
): Promise<number> {
  const { responses, questionnaires } = await readJournal(directory)
  const outcomes = []
  for (const entry of responses) outcomes.push(await putResponse(entry))
  const others = []
  for (const record of questionnaires) others.push(await putQuestionnaire(record))
  if ([...outcomes, ...others].every(({ kind }) => kind === 'saved')) await clearAhead(directory)
  return outcomes.filter(({ kind }) => kind === 'saved').length
}

async function readJournal(directory: FileSystemDirectoryHandle) {
  const responses = new Map<string, ReadableEntry>()
  const questionnaires = new Map<string, OwnQuestionnaireRecord>()
  for (const { name, file } of await journalFiles(directory)) {
    const frames = await framesOf(directory, name)
    if (file.startsWith(questionnairePrefix)) {
      const read = readOwnQuestionnaire(frames.at(-1))
      if (read.kind === 'record') questionnaires.set(read.record.sha256, read.record)
    } else {
      const end = endOfJournal(file, frames)
      if (end.kind === 'none' || isLater(responses.get(file), end)) continue
      if (end.kind === 'response') responses.set(file, end)
      else responses.delete(file)
    }
  }
  return { responses: responses.values(), questionnaires: questionnaires.values() }
}

/** Two pages may have written a generation each: the one that was changed or deleted last counts. */
function isLater(one: ReadableEntry | undefined, other: Exclude<JournalEnd, { kind: 'none' }>): boolean {
  const at = other.kind === 'deleted' ? other.at : other.response.changedAt
  return one !== undefined && Date.parse(one.response.changedAt) > Date.parse(at)
}

async function framesOf(directory: FileSystemDirectoryHandle, name: string): Promise<unknown[]> {
  const bytes = await unlessRefused(async () => {
    const handle = await directory.getFileHandle(name)
    const file = await handle.getFile()
    return new Uint8Array(await file.arrayBuffer())
  })
  if (!bytes) return []
  return readFrames(bytes).frames.map((frame): unknown => JSON.parse(new TextDecoder().decode(frame)))
}
