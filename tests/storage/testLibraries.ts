import { onTestFinished } from 'vitest'
import type { LibraryPorts, WriterRole } from '@/state/ports'
import { openDatabase, type Database } from '@/storage/database'
import { openLibrary, type Library } from '@/storage/openLibrary'
import type { Saved } from '@/domain/saved'

export const saved: Saved = { kind: 'saved' }
export const notSaved = (why: Extract<Saved, { kind: 'notSaved' }>['why']): Saved => ({ kind: 'notSaved', why })

/** A name that no other test uses: each works on a database of its own. Two libraries of one name are two tabs. */
export function freshName(): string {
  return `test ${crypto.randomUUID()}`
}

/** Fails to compile once storage no longer does what the screens ask of it. */
export function openPorts(name: string): LibraryPorts {
  return openLibrary(name)
}

/** A plain connection beside the library's own, to see and to spoil what is stored. */
export async function openRaw(name: string): Promise<Database> {
  const { database } = await openDatabase(name, {
    onBlocked: () => undefined,
    onSuperseded: () => {
      database.close()
    },
    onLost: () => undefined,
  })
  onTestFinished(() => {
    database.close()
  })
  return database
}

/** Holds the right to write and notes every role; `until` settles when a role is told. */
export function holdNoting(library: Pick<Library, 'holdWriter'>, id: string) {
  const roles: WriterRole[] = []
  const waiting: { role: WriterRole; heard: () => void }[] = []
  const letGo = library.holdWriter(id, (role) => {
    roles.push(role)
    waiting.filter((one) => one.role === role).forEach(({ heard }) => heard())
  })
  const until = (role: WriterRole): Promise<void> =>
    roles.at(-1) === role ? Promise.resolve() : new Promise((heard) => waiting.push({ role, heard }))
  onTestFinished(letGo)
  return { roles, until, letGo }
}
