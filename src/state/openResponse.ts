import { library } from './libraryStore'
import { replayPending, wholeOf, type Pending } from './pending'
import { retryUnasked } from './recordChange'
import { useResponseStore, type Opened } from './responseStore'
import { hasSameContent } from './sameContent'
import type { WriterRole } from './ports'

let letGo: () => void = () => undefined
/** Rises with every opening and closing: what an earlier one still had to do is no longer asked for. */
let turn = 0

/**
 * Opens a stored response with its questionnaire, asks for the right to write it and follows what other tabs do to it.
 * Opening the one that is open does nothing. One's own is shown once it is known who writes, as it is stored then.
 */
export async function openResponse(id: string): Promise<void> {
  if (openedId() === id) return
  closeResponse()
  const own = turn
  const isCurrent = () => turn === own
  useResponseStore.setState({ opened: { kind: 'opening', id }, role: 'asking' })
  const opened = await readResponse(id)
  if (!isCurrent()) return
  if (opened.kind !== 'open' || opened.access !== 'own') {
    show(opened)
    return
  }
  await new Promise<void>((onShown) => {
    letGo = follow(id, isCurrent, onShown)
  })
}

/** Lets go of the open response. What of it could not be stored stays in memory. */
export function closeResponse() {
  turn += 1
  letGo()
  letGo = () => undefined
  useResponseStore.setState({ opened: { kind: 'closed' }, role: 'asking' })
}

/** Takes the right to write the open response from the other tab. */
export function takeOver() {
  const id = openedId()
  if (id !== null) library().takeOver(id)
}

function openedId(): string | null {
  const { opened } = useResponseStore.getState()
  switch (opened.kind) {
    case 'closed':
      return null
    case 'open':
    case 'noDefinition':
      return opened.response.id
    case 'opening':
    case 'none':
    case 'unreadable':
      return opened.id
    default:
      return opened satisfies never
  }
}

/** What is stored under an id, with the changes on top that were on their way to the disk while it was read. */
async function readResponse(id: string): Promise<Opened> {
  const watch = watchPending(id)
  const found = await findResponse(id, watch.seen)
  watch.end()
  if (found.kind !== 'open' && found.kind !== 'noDefinition') return found
  const seen = watch.seen()
  return { ...found, response: replayPending(wholeOf(seen)?.response ?? found.response, seen) }
}

async function findResponse(id: string, seen: () => readonly Pending[]): Promise<Opened> {
  const stored = await library().loadResponse(id)
  const whole = wholeOf(seen())
  const base = whole ?? (stored.kind === 'response' ? stored : null)
  if (!base) return stored.kind === 'unreadable' ? stored : { kind: 'none', id }

  const { response, access } = base
  if (whole?.definition) return { kind: 'open', response, definition: whole.definition, access }
  const loaded = await library().loadDefinition(response.questionnaire)
  return loaded.ok
    ? { kind: 'open', response, definition: loaded.definition, access }
    : { kind: 'noDefinition', response, why: loaded.why, problem: loaded.problem }
}

/** Notes what is pending at any time until `end`, in the order in which it was made. */
function watchPending(id: string): { seen: () => readonly Pending[]; end: () => void } {
  const noted = new Map<number, Pending>()
  const note = ({ pending }: { readonly pending: readonly Pending[] }) => {
    pending.filter(({ responseId }) => responseId === id).forEach((entry) => noted.set(entry.key, entry))
  }
  note(useResponseStore.getState())
  const end = useResponseStore.subscribe(note)
  return { seen: () => [...noted.values()].toSorted((one, other) => one.key - other.key), end }
}

/**
 * Shows what was read. The forms on the screen begin anew only where it is not what they have. What was deleted in
 * another tab stays as long as it has changes that are not stored; changes that belong to nothing any more go.
 */
function show(opened: Opened) {
  useResponseStore.setState(({ opened: before, edition, pending }) => {
    if (isSame(before, opened)) return {}
    const shown = { opened, edition: edition + 1 }
    if (opened.kind !== 'none') return shown
    const others = pending.filter((entry) => entry.responseId !== opened.id)
    return before.kind === 'open' && others.length < pending.length ? {} : { ...shown, pending: others }
  })
}

function isSame(before: Opened, after: Opened): boolean {
  return (
    before.kind === 'open' &&
    after.kind === 'open' &&
    before.access === after.access &&
    before.definition.sha256 === after.definition.sha256 &&
    hasSameContent(before.response, after.response)
  )
}

/** Follows a response until the returned function lets go; `onShown` hears when it was shown, or let go of before. */
function follow(id: string, isCurrent: () => boolean, onShown: () => void): () => void {
  let held: WriterRole | null = null

  async function readAgain() {
    const opened = await readResponse(id)
    if (isCurrent()) show(opened)
  }
  /** Whoever begins to write reads first what other tabs wrote; until then the fields stay closed. */
  async function enterRole(role: WriterRole) {
    held = role
    if (role === 'reader') useResponseStore.setState({ role })
    await readAgain()
    if (!isCurrent() || held !== role) return
    useResponseStore.setState({ role })
    onShown()
    if (role === 'writer') retryUnasked(id)
  }

  const stopListening = library().onOtherTabChange(id, () => {
    if (held !== null) void readAgain()
  })
  const releaseWriter = library().holdWriter(id, (role) => void enterRole(role))
  return () => {
    releaseWriter()
    stopListening()
    onShown()
  }
}
