import { useEffect, useRef, useState } from 'react'
import type { IncomingFile } from '@/state/incomingStore'
import { weigh, type Incoming } from './incoming'
import { readFile } from './readFile'

export type Examined = IncomingFile & { readonly incoming: Incoming }

/** Files that are read between two moments in which the page can answer. */
const filesAtOnce = 25

/** Reads files of any kind and holds them against what is here, each once. `again` looks at one once more. */
export function useExamined(files: readonly IncomingFile[]): {
  readonly examined: readonly Examined[]
  readonly again: (id: number) => void
} {
  const known = useRef(new Map<number, Incoming>())
  const [examined, setExamined] = useState<readonly Examined[]>([])
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    const stopping = new AbortController()
    const show = () => {
      if (stopping.signal.aborted) return
      setExamined(
        files.flatMap((one) => {
          const incoming = known.current.get(one.id)
          return incoming ? [{ ...one, incoming }] : []
        }),
      )
    }
    async function examineAll() {
      show()
      const missing = files.filter(({ id }) => !known.current.has(id))
      for (let start = 0; start < missing.length && !stopping.signal.aborted; start += filesAtOnce) {
        await examineBatch(missing.slice(start, start + filesAtOnce), known.current)
        show()
      }
    }
    void examineAll()
    return () => {
      stopping.abort()
    }
  }, [files, attempt])

  return {
    examined,
    again: (id) => {
      known.current.delete(id)
      setAttempt(attempt + 1)
    },
  }
}

async function examineBatch(batch: readonly IncomingFile[], known: Map<number, Incoming>): Promise<void> {
  await Promise.all(
    batch.map(async ({ id, file }) => {
      known.set(id, await examine(file))
    }),
  )
}

async function examine(file: File): Promise<Incoming> {
  const read = await readFile(file)
  return read.ok ? weigh(read.value) : { kind: 'refused', problems: read.problems }
}
