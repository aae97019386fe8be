import { completeDefinition, type FindQuestionnaire } from '@/exchange/definition'
import { readQuestionnaire, type QuestionnaireFile } from '@/exchange/questionnaireFile'
import type { Change } from '@/domain/change'
import { refused } from '@/domain/problem'
import { responseSchema, type QuestionnaireResponse } from '@/domain/response'
import type { NotSavedReason, Saved } from '@/domain/saved'
import type { CatalogEntry, LibraryPorts, StorageHealth, Stored, StoredEntry } from '@/state/ports'
import { changedField, fieldsOf, headOf, namedFields, responseFromFields } from '@/storage/responseFields'
import { holdIn, memoryStorage, tellOtherTabs, type MemoryStorage } from './memoryStorage'
import { shippedQuestionnaires } from './shippedQuestionnaires'

const saved: Saved = { kind: 'saved' }

/** A browser's memory that lives in a test: every port works, and saving fails on demand. */
export type MemoryLibrary = LibraryPorts & {
  readonly storage: MemoryStorage
  /** From now on every save fails for this reason; null = saving works again. */
  readonly failWith: (why: NotSavedReason | null) => void
  /** Saves started from now on wait until the returned function is called. */
  readonly holdSaves: () => () => void
  readonly reportTrouble: (why: NotSavedReason) => void
}

type Settings = { readonly storage?: MemoryStorage; readonly health?: StorageHealth }

export function memoryLibrary({ storage = memoryStorage(), health = { kind: 'ready' } }: Settings = {}): MemoryLibrary {
  const tab = Symbol('tab')
  const troubleListeners = new Set<(trouble: Saved) => void>()
  const roles = new Map<string, (role: 'writer' | 'reader') => void>()
  let failure: NotSavedReason | null = null
  let gate: Promise<void> = Promise.resolve()

  async function save(write: () => void): Promise<Saved> {
    const why = failure
    await gate
    if (why) return { kind: 'notSaved', why }
    write()
    return saved
  }
  async function saveAndTell(id: string, write: () => void): Promise<Saved> {
    const outcome = await save(write)
    if (outcome.kind === 'saved') tellOtherTabs(storage, tab, id)
    return outcome
  }
  const isWriter = (id: string) => {
    const first = storage.holders.get(id)?.[0]
    return first === undefined || first.tab === tab
  }

  return {
    storage,
    failWith: (why) => {
      failure = why
    },
    holdSaves: () => {
      let release: () => void = () => undefined
      gate = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
    reportTrouble: (why) => {
      for (const listener of troubleListeners) listener({ kind: 'notSaved', why })
    },

    health: () => Promise.resolve(health),
    listResponses: () => Promise.resolve(listStored(storage)),
    loadResponse: (id) => Promise.resolve(loadStored(storage, id)),
    addResponse: async (response, access) => {
      if (storage.unreadable.has(response.id)) return { kind: 'notSaved', why: 'unreadable' }
      return saveAndTell(response.id, () => {
        storage.responses.set(response.id, { response, access })
        storage.deleted.delete(response.id)
      })
    },
    saveChange: async (after, change) => {
      if (!isWriter(after.id)) return { kind: 'notSaved', why: 'anotherTabWrites' }
      if (storage.deleted.has(after.id)) return { kind: 'notSaved', why: 'deleted' }
      if (!storage.responses.has(after.id)) return { kind: 'notSaved', why: 'lost' }
      return saveAndTell(after.id, () => {
        storeChange(storage, after, change)
      })
    },
    deleteResponse: (id) => saveAndTell(id, () => storage.deleted.add(id)),
    undoDelete: (id) => saveAndTell(id, () => storage.deleted.delete(id)),
    holdWriter: (id, onRole) => {
      roles.set(id, onRole)
      return holdIn(storage, id, { tab, onRole }, 'last')
    },
    takeOver: (id) => {
      const onRole = roles.get(id)
      if (onRole) holdIn(storage, id, { tab, onRole }, 'first')
    },
    onOtherTabChange: (id, onChange) => {
      const listener = { tab, id, onChange }
      storage.listeners.add(listener)
      return () => storage.listeners.delete(listener)
    },
    onTrouble: (listener) => {
      troubleListeners.add(listener)
      return () => troubleListeners.delete(listener)
    },
    ...questionnairePorts(storage, save),
  }
}

/** As the real one does: the head as the tab has it, and of the rest only the field that the change touches. */
function storeChange({ responses }: MemoryStorage, after: QuestionnaireResponse, change: Change) {
  const stored = responses.get(after.id)
  if (!stored) return
  const name = changedField(change)
  const untouched = fieldsOf(stored.response).filter(({ field }) => field !== name)
  const touched = namedFields(after, name === null ? [] : [name]).filter(({ value }) => value !== undefined)
  const response = responseSchema.parse(responseFromFields(headOf(after), [...untouched, ...touched]))
  responses.set(after.id, { ...stored, response })
}

function questionnairePorts(
  { ownQuestionnaires, unreadableQuestionnaires }: MemoryStorage,
  save: (write: () => void) => Promise<Saved>,
): Pick<LibraryPorts, 'listQuestionnaires' | 'loadDefinition' | 'keepQuestionnaire' | 'deleteQuestionnaire'> {
  const texts = () => [...shippedQuestionnaires, ...ownQuestionnaires]
  const files = async (): Promise<QuestionnaireFile[]> => {
    const read = await Promise.all(texts().map(readQuestionnaire))
    return read.flatMap((file) => (file.ok ? [file.value] : []))
  }
  const find: FindQuestionnaire = async ({ id, version }) => {
    const file = (await files()).find(
      ({ questionnaire }) => questionnaire.id === id && questionnaire.version === version,
    )
    return file
      ? { ok: true, value: { text: file.text, isOwn: ownQuestionnaires.has(file.text) } }
      : refused({ code: 'unknownQuestionnaire', data: { questionnaire: { id, version } } })
  }
  return {
    listQuestionnaires: async () => ({
      ok: true,
      entries: (await files()).map((file) => catalogEntry(file, ownQuestionnaires.has(file.text))),
      unreadable: [...unreadableQuestionnaires.values()],
    }),
    loadDefinition: async ({ id, version, sha256 }) => {
      const found = await find({ id, version })
      const file = found.ok ? await readQuestionnaire(found.value.text) : found
      if (!file.ok) return { ok: false, why: 'unknown', problem: `${id} ${version}` }
      if (sha256 !== undefined && sha256 !== file.value.sha256) {
        return { ok: false, why: 'changed', problem: `${id} ${version}` }
      }
      const definition = await completeDefinition(file.value, find)
      return definition.ok
        ? { ok: true, definition: definition.value }
        : { ok: false, why: 'broken', problem: `${id} ${version}` }
    },
    keepQuestionnaire: (text) => save(() => ownQuestionnaires.add(text)),
    deleteQuestionnaire: async ({ sha256 }) => {
      const file = (await files()).find((candidate) => candidate.sha256 === sha256)
      return save(() => {
        unreadableQuestionnaires.delete(sha256)
        ownQuestionnaires.delete(file?.text ?? '')
      })
    },
  }
}

function catalogEntry({ questionnaire, sha256 }: QuestionnaireFile, isOwn: boolean): CatalogEntry {
  const { id, version, title, summary, minutes, dimensions, metrics, includes } = questionnaire
  const items = dimensions.reduce((sum, dimension) => sum + dimension.items.length, 0)
  return { id, version, sha256, title, summary, minutes, items, metrics: metrics.length, includes, isOwn }
}

function listStored({ responses, unreadable, deleted }: MemoryStorage): StoredEntry[] {
  const readable = [...responses.values()].map((stored): StoredEntry => ({ kind: 'response', ...stored }))
  return [...readable, ...unreadable.values()].filter(
    (entry) => !deleted.has(entry.kind === 'response' ? entry.response.id : entry.id),
  )
}

function loadStored({ responses, unreadable, deleted }: MemoryStorage, id: string): Stored {
  const stored = deleted.has(id) ? undefined : responses.get(id)
  return unreadable.get(id) ?? (stored ? { kind: 'response', ...stored } : { kind: 'none' })
}
