/** The life of this page, visible to other tabs: what it deleted can be brought back until it ends. */
export type Visit = {
  readonly id: string
  /** null where the browser does not tell. */
  readonly goingOn: () => Promise<ReadonlySet<string> | null>
}

export function startVisit(locks: LockManager | null, libraryName: string): Visit {
  const prefix = `${libraryName} visit `
  const id = crypto.randomUUID()
  // Held until the page goes.
  locks
    ?.request(prefix + id, () => new Promise(() => undefined))
    .catch((error: unknown) => {
      if (!(error instanceof DOMException)) throw error
    })
  return {
    id,
    goingOn: async () => {
      const held = locks && (await heldLocks(locks))
      if (!held) return null
      const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix))
      return new Set(names.map((name) => name.slice(prefix.length)))
    },
  }
}

/** null where the browser forbids to ask. */
async function heldLocks(locks: LockManager): Promise<readonly LockInfo[] | null> {
  try {
    return (await locks.query()).held ?? []
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
