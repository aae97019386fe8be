import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '@/domain/change'
import type { Saved } from '@/domain/saved'
import { openLibrary, type Library } from '@/storage/openLibrary'
import { failingDatabase } from './failingDatabase'
import { emptyDraft, fullResponse } from './sampleResponses'
import { freshName, holdNoting, notSaved, openRaw, saved } from './testLibraries'

const now = new Date('2026-03-02T10:00:00.000Z')
const change: Change = { kind: 'answer', item: 'c-1', answer: { kind: 'rated', level: 5 } }

function troublesOf(library: Library): Saved[] {
  const troubles: Saved[] = []
  library.onTrouble((trouble) => troubles.push(trouble))
  return troubles
}

describe('where storage is blocked', () => {
  it.each(['SecurityError', 'UnknownError', 'InvalidStateError'])('answers live in the tab: %s', async (name) => {
    const library = openLibrary(freshName(), { open: () => Promise.reject(new DOMException('denied', name)) })
    expect(await library.health()).toEqual({ kind: 'blocked' })
    expect(await library.listResponses()).toEqual([])
    const draft = emptyDraft()
    expect(await library.addResponse(draft, 'own')).toEqual(notSaved('blocked'))
    const after = applyChange(draft, change, now)
    expect(await library.saveChange(after, change)).toEqual(notSaved('blocked'))
    const entry = { kind: 'response', response: after, access: 'own' }
    expect(await library.loadResponse(draft.id)).toEqual(entry)
    expect(await library.listResponses()).toEqual([entry])
  })

  it('says why nothing is saved, and lets one delete and undo in the tab', async () => {
    const library = openLibrary(freshName(), {
      open: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    })
    const draft = emptyDraft()
    expect(await library.addResponse(draft, 'own')).toEqual(notSaved('blocked'))
    expect(await library.deleteResponse(draft.id)).toEqual(saved)
    expect(await library.listResponses()).toEqual([])
    expect(await library.undoDelete(draft.id)).toEqual(saved)
    expect(await library.listResponses()).toHaveLength(1)
  })

  it('lets this tab write: there is nobody to take turns with', async () => {
    const library = openLibrary(freshName(), {
      open: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    })
    const role = await new Promise((resolve) => {
      library.holdWriter(emptyDraft().id, resolve)
    })
    expect(role).toBe('writer')
  })

  it('finds out by writing, not by looking', async () => {
    const failing = failingDatabase()
    failing.failWith('UnknownError')
    const library = openLibrary(freshName(), failing)
    expect(await library.health()).toEqual({ kind: 'blocked' })
    expect(await library.addResponse(emptyDraft(), 'own')).toEqual(notSaved('blocked'))
  })
})

describe('a full disk', () => {
  it('is told with the change that did not fit, and the next one counts again', async () => {
    const failing = failingDatabase()
    const name = freshName()
    const library = openLibrary(name, failing)
    const troubles = troublesOf(library)
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    const after = applyChange(draft, change, now)

    failing.failWith('QuotaExceededError')
    expect(await library.saveChange(after, change)).toEqual(notSaved('full'))
    expect(await library.saveChange(after, change)).toEqual(notSaved('full'))
    expect(troubles).toEqual([notSaved('full')])
    expect(await library.loadResponse(draft.id)).toEqual({ kind: 'response', response: draft, access: 'own' })

    failing.failWith(null)
    expect(await library.saveChange(after, change)).toEqual(saved)
    expect(await openLibrary(name).loadResponse(draft.id)).toEqual({ kind: 'response', response: after, access: 'own' })
  })

  it('at the start still lets one read', async () => {
    const name = freshName()
    const response = fullResponse()
    await openLibrary(name).addResponse(response, 'own')
    const failing = failingDatabase()
    failing.failWith('QuotaExceededError')
    const library = openLibrary(name, failing)
    const troubles = troublesOf(library)
    expect(await library.health()).toEqual({ kind: 'full' })
    expect(await library.listResponses()).toEqual([{ kind: 'response', response, access: 'own' }])
    const draft = emptyDraft()
    expect(await library.addResponse(draft, 'own')).toEqual(notSaved('full'))
    await holdNoting(library, draft.id).until('writer')
    // The health has said so already.
    expect(troubles).toEqual([])
  })
})

describe('while the page is open', () => {
  it('a connection that the browser closed is not trusted again', async () => {
    const failing = failingDatabase()
    const library = openLibrary(freshName(), failing)
    const troubles = troublesOf(library)
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    failing.loseConnection()
    const after = applyChange(draft, change, now)
    expect(await library.saveChange(after, change)).toEqual(notSaved('lost'))
    expect(troubles).toEqual([notSaved('lost')])
    expect(await library.loadResponse(draft.id)).toEqual({ kind: 'response', response: after, access: 'own' })
  })

  it('a database that is deleted is lost, and the answers stay in the tab', async () => {
    const name = freshName()
    const library = openLibrary(name)
    const troubles = troublesOf(library)
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve
    })
    expect(await library.saveChange(applyChange(draft, change, now), change)).toEqual(notSaved('lost'))
    expect(troubles).toEqual([notSaved('lost')])
    expect(await library.listResponses()).toHaveLength(1)
  })

  it('a newer version that opens elsewhere gets the database', async () => {
    const name = freshName()
    const library = openLibrary(name)
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    const newer = await openVersion(name, 3)
    expect(await library.saveChange(applyChange(draft, change, now), change)).toEqual(notSaved('newerVersion'))
    expect(troublesOf(library)).toEqual([notSaved('newerVersion')])
    newer.close()
  })

  it('a write that never ends is told as not saved', { timeout: 10_000 }, async () => {
    const failing = failingDatabase()
    const library = openLibrary(freshName(), failing)
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    failing.hang()
    expect(await library.addResponse(emptyDraft(), 'own')).toEqual(notSaved('noAnswer'))
  })
})

describe('at the start', () => {
  it('a newer version of the app is left alone', async () => {
    const name = freshName()
    const newer = await openVersion(name, 3)
    newer.close()
    const library = openLibrary(name)
    expect(await library.health()).toEqual({ kind: 'newerVersion' })
    expect(await library.addResponse(emptyDraft(), 'own')).toEqual(notSaved('newerVersion'))
  })

  it('an older tab that keeps the storage from opening is told', async () => {
    const library = openLibrary(freshName(), {
      open: (_name, events) => {
        events.onBlocked()
        return new Promise(() => undefined)
      },
    })
    expect(await library.health()).toEqual({ kind: 'olderTabOpen' })
    expect(await library.addResponse(emptyDraft(), 'own')).toEqual(notSaved('noAnswer'))
  })

  it('the trial leaves nothing behind', async () => {
    const name = freshName()
    await openLibrary(name).health()
    expect(await (await openRaw(name)).count('probe')).toBe(0)
  })
})

function openVersion(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, version)
    request.onsuccess = () => {
      resolve(request.result)
    }
  })
}
