import type { QuestionnaireResponse } from '@/domain/response'
import type { Access, StoredEntry, UnreadableQuestionnaire, WriterRole } from '@/state/ports'

type Holder = { readonly tab: symbol; readonly onRole: (role: WriterRole) => void }

/** What several tabs of one browser share: stored things, who writes, who listens. */
export type MemoryStorage = {
  readonly responses: Map<string, { response: QuestionnaireResponse; access: Access }>
  readonly unreadable: Map<string, Extract<StoredEntry, { kind: 'unreadable' }>>
  readonly deleted: Set<string>
  readonly ownQuestionnaires: Set<string>
  readonly unreadableQuestionnaires: Map<string, UnreadableQuestionnaire>
  /** Tabs that asked to write a response; the first one writes. */
  readonly holders: Map<string, readonly Holder[]>
  readonly listeners: Set<{ readonly tab: symbol; readonly id: string; readonly onChange: () => void }>
}

export function memoryStorage(): MemoryStorage {
  return {
    responses: new Map(),
    unreadable: new Map(),
    deleted: new Set(),
    ownQuestionnaires: new Set(),
    unreadableQuestionnaires: new Map(),
    holders: new Map(),
    listeners: new Set(),
  }
}

export function tellOtherTabs({ listeners }: MemoryStorage, tab: symbol, id: string) {
  for (const listener of listeners) if (listener.tab !== tab && listener.id === id) listener.onChange()
}

/** Puts the tab in line for writing, at its head when it takes over, and tells everybody in line who writes now. */
export function holdIn({ holders }: MemoryStorage, id: string, holder: Holder, place: 'last' | 'first'): () => void {
  const others = (holders.get(id) ?? []).filter((other) => other.tab !== holder.tab)
  setLine(place === 'first' ? [holder, ...others] : [...others, holder])
  return () => {
    setLine((holders.get(id) ?? []).filter((other) => other.tab !== holder.tab))
  }

  function setLine(line: readonly Holder[]) {
    holders.set(id, line)
    line.forEach(({ onRole }, index) => {
      onRole(index === 0 ? 'writer' : 'reader')
    })
  }
}
