/** The mark, outside the database, that something was stored here: an empty database is then one that was lost. */
export type WasHere = { readonly read: () => boolean; readonly mark: () => void }

export function wasHereMark(name: string): WasHere {
  const key = `${name} was here`
  let isMarked = false
  return {
    read: () => orNothing(() => localStorageOrNull()?.getItem(key) ?? null) !== null,
    mark: () => {
      if (isMarked) return
      isMarked = true
      orNothing(() => {
        localStorageOrNull()?.setItem(key, 'yes')
        return null
      })
    },
  }
}

// Firefox with this storage switched off has null where the types promise an object.
function localStorageOrNull(): Storage | null {
  return globalThis.localStorage
}

/** Blocked or full: then there is no mark, and an empty database is taken for a new one. */
function orNothing(work: () => string | null): string | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
