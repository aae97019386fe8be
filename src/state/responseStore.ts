import { create } from 'zustand'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { Access, LoadedDefinition, StoredEntry, WriterRole } from './ports'
import { replayPending, savingOf, type Pending, type Saving } from './pending'

export type Opened =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly id: string }
  | {
      readonly kind: 'open'
      readonly response: QuestionnaireResponse
      readonly definition: Definition
      readonly access: Access
    }
  /** Nothing of this id is stored here. */
  | { readonly kind: 'none'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly id: string; readonly problem: string; readonly raw: string }
  /** The answers are here, the questionnaire they answer is not. */
  | {
      readonly kind: 'noDefinition'
      readonly response: QuestionnaireResponse
      readonly why: Extract<LoadedDefinition, { ok: false }>['why']
      readonly problem: string
    }

type ResponseState = {
  readonly opened: Opened
  readonly pending: readonly Pending[]
  /** `asking` until the browser has answered who writes; nothing is refused meanwhile. */
  readonly role: WriterRole | 'asking'
  /** Rises whenever the response was replaced from outside this screen: forms start anew then. */
  readonly edition: number
  /** Whether text is being typed that is not yet handed to storage. */
  readonly isTyping: boolean
}

export const useResponseStore = create<ResponseState>()(() => ({
  opened: { kind: 'closed' },
  pending: [],
  role: 'asking',
  edition: 0,
  isTyping: false,
}))

/** The open response, with its definition; null while none is open. */
export function openResponseNow(): Extract<Opened, { kind: 'open' }> | null {
  const { opened } = useResponseStore.getState()
  return opened.kind === 'open' ? opened : null
}

export function useOpened(): Opened {
  return useResponseStore((state) => state.opened)
}

export function useRole(): ResponseState['role'] {
  return useResponseStore((state) => state.role)
}

/** Rises whenever what is open was replaced from outside the screen. */
export function useEdition(): number {
  return useResponseStore((state) => state.edition)
}

export function useSaving(responseId: string): Saving {
  const pending = useResponseStore((state) => state.pending)
  const isTyping = useResponseStore((state) => state.isTyping)
  const saving = savingOf(pending, responseId)
  return saving.kind === 'saved' && isTyping ? { kind: 'saving' } : saving
}

export function setTyping(isTyping: boolean) {
  useResponseStore.setState({ isTyping })
}

/** Responses that are not stored as a whole yet, as they stand in memory. */
export function useUnsavedEntries(): readonly StoredEntry[] {
  const pending = useResponseStore((state) => state.pending)
  return pending.flatMap(({ responseId, what }): StoredEntry[] => {
    if (what.kind !== 'whole') return []
    const own = pending.filter((entry) => entry.responseId === responseId)
    return [{ kind: 'response', response: replayPending(what.response, own), access: what.access }]
  })
}
