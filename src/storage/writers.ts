import type { Saved } from '@/domain/saved'
import { notSaved } from './notSaved'
import type { Epoch } from './responses'
import { standInLine, type WriterLock } from './writerLock'

/** Right to write one response: `writer`, or `reader` while another tab holds it. */
export type WriterRole = 'writer' | 'reader'
type RoleListener = (role: WriterRole) => void

export type WriterSurroundings = {
  /** null where the browser has none or forbids them: the epoch alone decides then, and the last to come writes. */
  readonly locks: LockManager | null
  readonly lockName: (id: string) => string
  /** Makes an epoch the only one that may write. */
  readonly claim: (id: string, epoch: Epoch) => Promise<Saved>
  /** Hears when this tab may write a response, and when it may no longer. */
  readonly onRole: (id: string, role: WriterRole | 'released') => void
}

export type Write = {
  /** Done at once where this tab may write, whether or not the database takes it. */
  readonly keep: () => void
  readonly save: (epoch: Epoch) => Promise<Saved>
}

export type Writers = {
  readonly hold: (id: string, onRole: RoleListener) => () => void
  readonly takeOver: (id: string) => void
  /** Writes under this tab's epoch; asks for the right to write just for it where it is not held. */
  readonly asWriter: (id: string, write: Write) => Promise<Saved>
  /** Takes note of the epoch under which this tab has stored a whole response. */
  readonly claimed: (id: string, epoch: Epoch) => void
}

type Hold = {
  readonly id: string
  readonly listeners: Set<RoleListener>
  lock: WriterLock | null
  hasTurn: boolean
  role: WriterRole | null
  /** null until the database knows this tab as the writer. */
  epoch: Epoch | null
  claiming: Promise<Saved> | null
}

/** Decides which tab writes: one Web Lock a response, fenced by an epoch that is checked with every write. */
export function createWriters(surroundings: WriterSurroundings): Writers {
  const holds = new Map<string, Hold>()

  function hold(id: string, onRole: RoleListener): () => void {
    const held = holds.get(id) ?? startHold(id, surroundings)
    holds.set(id, held)
    held.listeners.add(onRole)
    if (held.role) onRole(held.role)
    return () => {
      held.listeners.delete(onRole)
      if (held.listeners.size > 0 || holds.get(id) !== held) return
      holds.delete(id)
      held.lock?.leave()
      surroundings.onRole(id, 'released')
    }
  }

  async function asWriter(id: string, write: Write): Promise<Saved> {
    const known = holds.get(id)
    if (known?.role) return writeAs(known, write)
    const decision: { letGo: () => void } = { letGo: () => undefined }
    const decided = new Promise<void>((resolve) => {
      decision.letGo = hold(id, () => {
        resolve()
      })
    })
    await decided
    const held = holds.get(id)
    const outcome = held ? await writeAs(held, write) : notSaved('anotherTabWrites')
    decision.letGo()
    return outcome
  }

  async function writeAs(held: Hold, { keep, save }: Write): Promise<Saved> {
    if (held.role === 'reader') return notSaved('anotherTabWrites')
    keep()
    const claimed = held.epoch === null ? await claimOnce(held, surroundings) : null
    if (held.epoch === null) return claimed ?? notSaved('anotherTabWrites')
    const outcome = await save(held.epoch)
    if (outcome.kind === 'notSaved' && outcome.why === 'anotherTabWrites') setRole(held, 'reader', surroundings)
    return outcome
  }

  return {
    hold,
    asWriter,
    takeOver: (id) => holds.get(id)?.lock?.takeOver(),
    claimed: (id, epoch) => {
      const held = holds.get(id)
      if (!held) return
      held.epoch = epoch
      if (held.hasTurn) setRole(held, 'writer', surroundings)
    },
  }
}

function startHold(id: string, surroundings: WriterSurroundings): Hold {
  const held: Hold = { id, listeners: new Set(), lock: null, hasTurn: false, role: null, epoch: null, claiming: null }
  held.lock = standInLine(surroundings.locks, surroundings.lockName(id), {
    onTurn: () => {
      held.hasTurn = true
      held.epoch = null
      void claimOnce(held, surroundings).then(() => {
        if (held.hasTurn) setRole(held, 'writer', surroundings)
      })
    },
    onNoTurn: () => {
      held.hasTurn = false
      setRole(held, 'reader', surroundings)
    },
  })
  return held
}

/** A claim that fails, on a full disk for one, is made again by the next save. */
function claimOnce(held: Hold, { claim }: WriterSurroundings): Promise<Saved> {
  const epoch = crypto.randomUUID()
  held.claiming ??= claim(held.id, epoch)
    .then((claimed) => {
      if (claimed.kind === 'saved') held.epoch = epoch
      return claimed
    })
    .finally(() => {
      held.claiming = null
    })
  return held.claiming
}

function setRole(held: Hold, role: WriterRole, { onRole }: WriterSurroundings) {
  if (role === 'reader') held.epoch = null
  if (held.role === role) return
  held.role = role
  onRole(held.id, role)
  held.listeners.forEach((listener) => {
    listener(role)
  })
}
