import type { DatabaseEvents, OpenDatabase } from '@/storage/database'
import { openDatabase, type Database } from '@/storage/database'

/** A database that fails on demand, in the way browsers do: the writes succeed, then the transaction aborts. */
export type Failing = {
  readonly open: OpenDatabase
  /** Name of the error with which every write from now on fails; null = writes work again. */
  failWith: (name: string | null) => void
  /** From now on no transaction ever ends. */
  hang: () => void
  /** What the browser tells when it closes the connection. */
  loseConnection: () => void
}

export function failingDatabase(): Failing {
  const state: { fails: string | null; hangs: boolean; events: DatabaseEvents | null; database: Database | null } = {
    fails: null,
    hangs: false,
    events: null,
    database: null,
  }
  return {
    open: async (name, events) => {
      const opened = await openDatabase(name, events)
      state.events = events
      state.database = opened.database
      return { ...opened, database: spoiled(opened.database, state) }
    },
    failWith: (name) => {
      state.fails = name
    },
    hang: () => {
      state.hangs = true
    },
    loseConnection: () => {
      state.database?.close()
      state.events?.onLost()
    },
  }
}

function spoiled(database: Database, state: { readonly fails: string | null; readonly hangs: boolean }): Database {
  return withProperty(database, 'transaction', (...asked: Parameters<Database['transaction']>) => {
    const transaction = database.transaction(...asked)
    if (transaction.mode === 'readonly') return transaction
    if (state.hangs) return withProperty(transaction, 'done', new Promise(() => undefined))
    if (state.fails === null) return transaction
    const error = new DOMException('on demand', state.fails)
    transaction.abort()
    return withProperty(
      transaction,
      'done',
      transaction.done.catch(() => Promise.reject(error)),
    )
  })
}

/** The same object with one property of its own; methods still run on the original. */
function withProperty<T extends object>(original: T, name: string, value: unknown): T {
  return new Proxy(original, {
    get: (target, key) => {
      if (key === name) return value
      const found: unknown = Reflect.get(target, key)
      return typeof found === 'function' ? (...rest: unknown[]): unknown => Reflect.apply(found, target, rest) : found
    },
  })
}
