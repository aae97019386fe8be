import { journalFiles, removeFile, unlessRefused } from './journalDirectory'
import { frameOf, readFrames } from './journalFrames'

/** The part of a synchronous access handle that the journal uses; the types of a page do not know it. */
type SyncHandle = {
  read: (into: Uint8Array<ArrayBuffer>, options: { at: number }) => number
  write: (bytes: Uint8Array<ArrayBuffer>, options: { at: number }) => number
  truncate: (size: number) => void
  flush: () => void
  getSize: () => number
  close: () => void
}
type WithSyncHandle = { createSyncAccessHandle: () => Promise<SyncHandle> }

export type JournalFile = {
  /** Appends a frame and flushes it; false where it did not fit, and then nothing of it stays. */
  readonly append: (text: string) => boolean
  readonly close: () => void
  /** Removes what came before the generation before this one: that one stays until this has been on disk for a visit. */
  readonly forgetOlder: () => Promise<void>
}

const longEnough = 1_000_000
const retries = 5
const retryPause = 100

/**
 * Opens the newest file of a series for appending, cut behind its last whole frame. A new generation begins where there
 * is none, where it is long, and where another page does not let go of it.
 */
export async function openJournalFile(directory: FileSystemDirectoryHandle, file: string): Promise<JournalFile | null> {
  const generations = (await journalFiles(directory)).filter((entry) => entry.file === file)
  const newest = generations.at(-1)
  const forgetOlder = async () => {
    await Promise.all(generations.slice(0, -1).map(({ name }) => removeFile(directory, name)))
  }
  if (newest) {
    const handle = await handleOf(directory, newest.name)
    const end = handle ? cutBehindLastFrame(handle) : longEnough
    if (handle && end < longEnough) return appending(handle, end, forgetOlder)
    handle?.close()
  }
  const handle = await handleOf(directory, `${file}.${(newest?.generation ?? 0) + 1}`)
  return handle && appending(handle, cutBehindLastFrame(handle), forgetOlder)
}

function appending(handle: SyncHandle, start: number, forgetOlder: JournalFile['forgetOlder']): JournalFile {
  let end = start
  return {
    append: (text) => {
      const frame = frameOf(new TextEncoder().encode(text))
      try {
        // On a full disk browsers return a smaller count without an error.
        if (handle.write(frame, { at: end }) !== frame.length) {
          handle.truncate(end)
          return false
        }
        handle.flush()
      } catch (error) {
        if (error instanceof DOMException) return false
        throw error
      }
      end += frame.length
      return true
    },
    close: () => {
      handle.close()
    },
    forgetOlder,
  }
}

function cutBehindLastFrame(handle: SyncHandle): number {
  const bytes = new Uint8Array(handle.getSize())
  const length = handle.read(bytes, { at: 0 })
  const { end } = readFrames(bytes.subarray(0, length))
  handle.truncate(end)
  return end
}

/** Only one handle of a file can be open: a page that is going away lets go of it a little later. */
async function handleOf(directory: FileSystemDirectoryHandle, name: string): Promise<SyncHandle | null> {
  for (let attempt = 0; attempt < retries; attempt += 1) {
    const handle = await unlessRefused(async () => {
      const found = await directory.getFileHandle(name, { create: true })
      return hasSyncHandle(found) ? found.createSyncAccessHandle() : null
    })
    if (handle) return handle
    await new Promise((resolve) => setTimeout(resolve, retryPause))
  }
  return null
}

function hasSyncHandle(handle: object): handle is WithSyncHandle {
  return 'createSyncAccessHandle' in handle
}
