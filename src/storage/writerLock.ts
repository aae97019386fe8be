export type WriterLock = {
  /** Takes the lock from whoever holds it, even from a page that is frozen. */
  readonly takeOver: () => void
  /** Gives the lock back, or leaves the line for it. */
  readonly leave: () => void
}

type Turns = { readonly onTurn: () => void; readonly onNoTurn: () => void }

// A page that is being reloaded lets go of its lock some tens of milliseconds after the next one asks for it.
const patience = 250

/**
 * Stands in line for a Web Lock until `leave`: `onTurn` once it is held, `onNoTurn` while another tab holds it. A lock
 * that is taken away is stood in line for again. Without locks (null, or forbidden) it is always this page's turn.
 */
export function standInLine(locks: LockManager | null, name: string, { onTurn, onNoTurn }: Turns): WriterLock {
  let isOver = false
  let isHeld = false
  let stop: () => void = () => undefined

  function keep(): Promise<void> {
    return new Promise((resolve) => {
      stop = resolve
      isHeld = true
      if (isOver) resolve()
      else onTurn()
    })
  }

  async function ask(manager: LockManager, isTakeOver: boolean): Promise<void> {
    const queue = new AbortController()
    const impatient = setTimeout(onNoTurn, patience)
    stop = () => {
      queue.abort()
    }
    const keepInTime = () => {
      clearTimeout(impatient)
      return keep()
    }
    try {
      await manager.request(name, isTakeOver ? { steal: true } : { signal: queue.signal }, keepInTime)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      if (isOver || queue.signal.aborted) return
      if (error.name === 'AbortError') standAgain(manager)
      else onTurn()
    } finally {
      clearTimeout(impatient)
    }
  }

  function standAgain(manager: LockManager) {
    isHeld = false
    onNoTurn()
    void ask(manager, false)
  }

  if (locks) void ask(locks, false)
  else onTurn()
  return {
    takeOver: () => {
      if (!locks || isHeld) {
        onTurn()
        return
      }
      stop()
      void ask(locks, true)
    },
    leave: () => {
      isOver = true
      stop()
    },
  }
}
