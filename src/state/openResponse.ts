import { library } from './libraryStore'
import { replayPending, wholeOf, type Pending } from './pending'
import { retryFailed } from './recordChange'
import { useResponseStore, type Opened } from './responseStore'
import type { WriterRole } from './ports'

let letGo: () => void = () => undefined

/**
 * Opens a stored response with its questionnaire, asks for the right to write it and follows what other tabs do to it.
 * Opening the one that is open does nothing.
 */
export async function openResponse(id: string): Promise<void> {
  if (openedId() === id) return
  closeResponse()
  useResponseStore.setState({ opened: { kind: 'opening', id }, role: 'asking' })
  const opened = await readResponse(id)
  if (openedId() !== id) return
  show(id, opened)
  if (opened.kind === 'open' && opened.access === 'own') letGo = follow(id)
}

/** Lets go of the open response. What of it could not be stored stays in memory. */
export function closeResponse() {
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

/** What is stored under an id, with the changes that were on their way to the disk when reading began. */
async function readResponse(id: string): Promise<Opened> {
  const onTheirWay = pendingFor(id)
  const stored = await library().loadResponse(id)
  if (stored.kind === 'unreadable') return stored
  const whole = wholeOf(pendingFor(id))
  const base = whole ?? (stored.kind === 'response' ? stored : null)
  if (!base) return { kind: 'none', id }

  const { access } = base
  const response = replayPending(base.response, onTheirWay)
  if (whole?.definition) return { kind: 'open', response, definition: whole.definition, access }
  const loaded = await library().loadDefinition(response.questionnaire)
  return loaded.ok
    ? { kind: 'open', response, definition: loaded.definition, access }
    : { kind: 'noDefinition', response, why: loaded.why, problem: loaded.problem }
}

function pendingFor(id: string): readonly Pending[] {
  return useResponseStore.getState().pending.filter((entry) => entry.responseId === id)
}

/** Shows what was read, with the own changes on top that came meanwhile. */
function show(id: string, opened: Opened) {
  const response = opened.kind === 'open' ? replayPending(opened.response, pendingFor(id)) : null
  useResponseStore.setState(({ edition }) => ({
    opened: opened.kind === 'open' && response ? { ...opened, response } : opened,
    edition: edition + 1,
  }))
}

function follow(id: string): () => void {
  let held: WriterRole | null = null
  const releaseWriter = library().holdWriter(id, (role) => {
    const wasReader = held === 'reader'
    held = role
    void enterRole(id, role, wasReader)
  })
  const stopListening = library().onOtherTabChange(id, () => {
    if (useResponseStore.getState().role !== 'writer') void readAgain(id)
  })
  return () => {
    releaseWriter()
    stopListening()
  }
}

/** Whoever takes over reads first what the other tab wrote; until then the fields stay closed. */
async function enterRole(id: string, role: WriterRole, wasReader: boolean): Promise<void> {
  if (role === 'writer' && wasReader) await readAgain(id)
  if (openedId() !== id) return
  useResponseStore.setState({ role })
  if (role === 'writer') retryFailed(id)
}

async function readAgain(id: string): Promise<void> {
  const opened = await readResponse(id)
  if (openedId() === id) show(id, opened)
}
