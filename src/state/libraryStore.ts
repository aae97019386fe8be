import { create } from 'zustand'
import type { NotSavedReason, Saved } from '@/domain/saved'
import type { Pending } from './pending'
import type { LibraryPorts, QuestionnaireList, StorageHealth, StoredEntry } from './ports'
import { useResponseStore } from './responseStore'

type Listed = Pick<QuestionnaireList, 'entries' | 'unreadable'>

export type Catalog =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'ready' } & Listed)
  /** The shipped list is out of reach: the person's own questionnaires are all there is. */
  | ({ readonly kind: 'failed'; readonly problem: string } & Listed)

type LibraryState = {
  readonly ports: LibraryPorts | null
  /** null until storage has answered. */
  readonly health: StorageHealth | null
  /** What befell the storage while the page was open. */
  readonly trouble: NotSavedReason | null
  /** null until the first listing. */
  readonly entries: readonly StoredEntry[] | null
  /** Deleted since the list was shown; each can be brought back. */
  readonly deleted: readonly StoredEntry[]
  /** What could not be stored of them; it comes back with them. */
  readonly withdrawn: readonly Pending[]
  readonly catalog: Catalog
}

const nothingYet: LibraryState = {
  ports: null,
  health: null,
  trouble: null,
  entries: null,
  deleted: [],
  withdrawn: [],
  catalog: { kind: 'loading' },
}

export const useLibraryStore = create<LibraryState>()(() => nothingYet)

/** Hands the browser's memory to the screens. Called once by the app, and by each test. Returns how to let go of it. */
export function connectLibrary(ports: LibraryPorts): () => void {
  useLibraryStore.setState({ ...nothingYet, ports })
  const stopListening = ports.onTrouble((trouble) => {
    if (trouble.kind === 'notSaved') useLibraryStore.setState({ trouble: trouble.why })
  })
  void ports.health().then((health) => {
    useLibraryStore.setState({ health })
  })
  return () => {
    stopListening()
    useLibraryStore.setState(nothingYet)
  }
}

export function library(): LibraryPorts {
  const { ports } = useLibraryStore.getState()
  if (!ports) throw new Error('connectLibrary has not been called')
  return ports
}

export function idOfEntry(entry: StoredEntry): string {
  return entry.kind === 'response' ? entry.response.id : entry.id
}

/** Reads the list of stored responses again. */
export async function refreshEntries(): Promise<void> {
  const entries = await library().listResponses()
  useLibraryStore.setState({ entries })
}

/** Reads the list of questionnaires again: shipped ones and the person's own. */
export async function refreshCatalog(): Promise<void> {
  const listed = await library().listQuestionnaires()
  const { entries, unreadable } = listed
  useLibraryStore.setState({
    catalog: listed.ok
      ? { kind: 'ready', entries, unreadable }
      : { kind: 'failed', problem: listed.problem, entries, unreadable },
  })
}

/** Deletes a response; the entry stays at hand, with what could not be stored of it, so that `undoDelete` can bring it back. */
export async function deleteEntry(entry: StoredEntry): Promise<Saved> {
  const id = idOfEntry(entry)
  const saved = await inStorage(id, library().deleteResponse(id))
  if (saved.kind === 'saved') {
    const { pending } = useResponseStore.getState()
    const failed = pending.filter(({ responseId, failed: why }) => responseId === id && why !== null)
    useResponseStore.setState({ pending: pending.filter((one) => !failed.includes(one)) })
    useLibraryStore.setState(({ deleted, withdrawn }) => ({
      deleted: [...deleted.filter((other) => idOfEntry(other) !== id), entry],
      withdrawn: [...withdrawn, ...failed],
    }))
  }
  return saved
}

export async function undoDelete(entry: StoredEntry): Promise<Saved> {
  const id = idOfEntry(entry)
  const saved = await inStorage(id, library().undoDelete(id))
  if (saved.kind === 'saved') {
    const { deleted, withdrawn } = useLibraryStore.getState()
    const back = withdrawn.filter(({ responseId }) => responseId === id)
    useResponseStore.setState(({ pending }) => ({ pending: [...back, ...pending] }))
    useLibraryStore.setState({
      deleted: deleted.filter((other) => idOfEntry(other) !== id),
      withdrawn: withdrawn.filter((one) => !back.includes(one)),
    })
    await refreshEntries()
  }
  return saved
}

/** What is in memory alone needs no storage to be deleted or brought back. */
async function inStorage(id: string, outcome: Promise<Saved>): Promise<Saved> {
  const isStored = useLibraryStore.getState().entries?.some((entry) => idOfEntry(entry) === id) ?? true
  const saved = await outcome
  return isStored ? saved : { kind: 'saved' }
}

/** Puts the deletions of this visit out of sight; they can no longer be brought back from the list. */
export function forgetDeleted() {
  useLibraryStore.setState({ deleted: [], withdrawn: [] })
}
