/** The life of this page, visible to other tabs: what it deleted can be brought back until it ends. */
export type Visit = { readonly id: string; readonly goingOn: () => Promise<ReadonlySet<string>> }

export function startVisit(locks: LockManager | null, libraryName: string): Visit {
  const prefix = `${libraryName} visit `
  const id = crypto.randomUUID()
  // Held until the page goes. Where locks are forbidden so is the database, and no deletion is stored.
  locks
    ?.request(prefix + id, () => new Promise(() => undefined))
    .catch((error: unknown) => {
      if (!(error instanceof DOMException)) throw error
    })
  return {
    id,
    goingOn: async () => {
      const { held = [] } = (await locks?.query()) ?? {}
      const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix))
      return new Set(names.map((name) => name.slice(prefix.length)))
    },
  }
}
