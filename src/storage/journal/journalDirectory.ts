const aheadName = 'ahead'
const generationPattern = /^(?<file>.+)\.(?<generation>\d{1,9})$/

/** A file of a series: a new generation begins when the one before is long, or held by a frozen page. */
export type JournalFileName = { readonly name: string; readonly file: string; readonly generation: number }

/** The journal's directory in the site's private file system; null where there is none, or the browser forbids it. */
export async function journalDirectory(
  name: string,
  how: { create: boolean },
): Promise<FileSystemDirectoryHandle | null> {
  return unlessRefused(async () => {
    // Absent where the page is not served securely, and in older browsers.
    if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return null
    const root = await navigator.storage.getDirectory()
    return root.getDirectoryHandle(name, how)
  })
}

/** Every file of the journal, the oldest generation of each series first. */
export async function journalFiles(directory: FileSystemDirectoryHandle): Promise<JournalFileName[]> {
  const files: JournalFileName[] = []
  for await (const name of directory.keys()) {
    const { file, generation } = generationPattern.exec(name)?.groups ?? {}
    if (file !== undefined) files.push({ name, file, generation: Number(generation) })
  }
  return files.toSorted((one, other) => one.generation - other.generation)
}

/** Removes a file; one that is in use stays, and goes another time. */
export async function removeFile(directory: FileSystemDirectoryHandle, name: string): Promise<void> {
  await unlessRefused(async () => {
    await directory.removeEntry(name)
    return null
  })
}

export async function removeSeries(directory: FileSystemDirectoryHandle, file: string): Promise<void> {
  const files = (await journalFiles(directory)).filter((entry) => entry.file === file)
  await Promise.all(files.map(({ name }) => removeFile(directory, name)))
}

/** Whether the journal has what the database has not. */
export async function isAhead(directory: FileSystemDirectoryHandle): Promise<boolean> {
  return (await unlessRefused(() => directory.getFileHandle(aheadName))) !== null
}

export async function markAhead(directory: FileSystemDirectoryHandle): Promise<boolean> {
  return (await unlessRefused(() => directory.getFileHandle(aheadName, { create: true }))) !== null
}

export function clearAhead(directory: FileSystemDirectoryHandle): Promise<void> {
  return removeFile(directory, aheadName)
}

/** null where the file system says no: it is a second copy, and the first one has its own words. */
export async function unlessRefused<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
