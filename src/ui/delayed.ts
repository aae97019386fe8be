export type Delayed = {
  /** Does `work` after the delay; a later call with the same key takes its place. */
  readonly later: (key: string, work: () => void) => void
  /** Does at once what is waiting. */
  readonly flush: () => void
}

/** Puts off work on text while it is being typed. `onWaiting` hears whether anything waits. */
export function delayed(milliseconds: number, onWaiting: (isWaiting: boolean) => void): Delayed {
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; work: () => void }>()

  function run(key: string) {
    const entry = waiting.get(key)
    if (!entry) return
    clearTimeout(entry.timer)
    waiting.delete(key)
    entry.work()
    if (waiting.size === 0) onWaiting(false)
  }

  return {
    later: (key, work) => {
      clearTimeout(waiting.get(key)?.timer)
      waiting.set(key, { work, timer: setTimeout(run, milliseconds, key) })
      onWaiting(true)
    },
    flush: () => {
      for (const key of [...waiting.keys()]) run(key)
    },
  }
}
