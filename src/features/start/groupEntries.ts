import type { StoredEntry } from '@/state/ports'

export type EntryGroup = {
  readonly kind: 'inProgress' | 'finished' | 'readOnly' | 'unreadable'
  readonly members: readonly StoredEntry[]
}

const order = ['inProgress', 'unreadable', 'finished', 'readOnly'] as const

/** The stored responses by what one can do with them, last changed first; groups without members are left out. */
export function groupEntries(entries: readonly StoredEntry[]): EntryGroup[] {
  return order
    .map((kind) => ({ kind, members: entries.filter((entry) => kindOf(entry) === kind).toSorted(lastChangedFirst) }))
    .filter(({ members }) => members.length > 0)
}

function kindOf(entry: StoredEntry): EntryGroup['kind'] {
  if (entry.kind === 'unreadable') return 'unreadable'
  if (entry.access === 'readOnly') return 'readOnly'
  return entry.response.status === 'inProgress' ? 'inProgress' : 'finished'
}

function lastChangedFirst(a: StoredEntry, b: StoredEntry): number {
  return changedAt(b).localeCompare(changedAt(a))
}

function changedAt(entry: StoredEntry): string {
  return entry.kind === 'response' ? entry.response.changedAt : ''
}
