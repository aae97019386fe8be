import { journalDirectory, markAhead, removeSeries } from './journalDirectory'
import { openJournalFile, type JournalFile } from './journalFile'
import type { JournalMessage, JournalRequest } from './journalMessages'

// The entry of a worker: the one module of the journal that runs by itself.
const openFiles = new Map<string, JournalFile>()
let last: Promise<unknown> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<JournalMessage>) => {
  last = last.then(() => perform(data)).catch(reportError)
})

async function perform({ directory, request }: JournalMessage): Promise<void> {
  const found = await journalDirectory(directory, { create: true })
  if (!found) return
  switch (request.kind) {
    case 'whole':
      await writeWhole(found, request)
      return
    case 'mark':
      await writeMark(found, request)
      return
    case 'append':
      openFiles.get(request.file)?.append(request.text)
      return
    case 'close':
      close(request.file)
      return
    case 'remove':
      close(request.file)
      await removeSeries(found, request.file)
      return
    case 'markAhead':
      await markAhead(found)
      return
    default:
      request satisfies never
  }
}

async function writeWhole(
  directory: FileSystemDirectoryHandle,
  { file, text, staysOpen }: Extract<JournalRequest, { kind: 'whole' }>,
): Promise<void> {
  const journal = openFiles.get(file) ?? (await openJournalFile(directory, file))
  if (!journal) return
  openFiles.set(file, journal)
  if (journal.append(text)) await journal.forgetOlder()
  if (!staysOpen) close(file)
}

async function writeMark(
  directory: FileSystemDirectoryHandle,
  { file, text }: Extract<JournalRequest, { kind: 'mark' }>,
): Promise<void> {
  const open = openFiles.get(file)
  const journal = open ?? (await openJournalFile(directory, file))
  journal?.append(text)
  if (!open) journal?.close()
}

function close(file: string) {
  openFiles.get(file)?.close()
  openFiles.delete(file)
}
