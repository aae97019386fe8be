import { useState } from 'react'
import type { NotSavedReason } from '@/domain/saved'
import type { AddedContent, Work } from './addContent'

/** How far the adding of a file has come. */
export type Stage =
  | { readonly kind: 'ready' | 'undone' }
  | { readonly kind: 'working'; readonly work: Work | null }
  | {
      readonly kind: 'done'
      readonly added: AddedContent
      /** Why it could not be taken back; null until that was tried. */
      readonly notUndone: NotSavedReason | null
    }

export type Adding = {
  readonly stage: Stage
  readonly start: (add: (onWork: (work: Work) => void) => Promise<AddedContent>) => Promise<AddedContent>
  readonly undo: () => Promise<void>
}

/** Adds what a file holds and takes it back again. */
export function useAdding(): Adding {
  const [stage, setStage] = useState<Stage>({ kind: 'ready' })
  return {
    stage,
    start: async (add) => {
      setStage({ kind: 'working', work: null })
      const added = await add((work) => setStage({ kind: 'working', work }))
      setStage({ kind: 'done', added, notUndone: null })
      return added
    },
    undo: async () => {
      if (stage.kind !== 'done' || !stage.added.undo) return
      setStage({ kind: 'working', work: null })
      const undone = await stage.added.undo()
      setStage(undone.kind === 'saved' ? { kind: 'undone' } : { ...stage, notUndone: undone.why })
    },
  }
}
