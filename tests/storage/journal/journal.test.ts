import { describe, expect, it, onTestFinished } from 'vitest'
import { applyChange, type Change } from '@/domain/change'
import { isAhead, journalDirectory, journalFiles } from '@/storage/journal/journalDirectory'
import { readFrames } from '@/storage/journal/journalFrames'
import { openLibrary } from '@/storage/openLibrary'
import { failingDatabase } from '../failingDatabase'
import { emptyDraft, fullResponse } from '../sampleResponses'
import { freshName, holdNoting, notSaved, openRaw, saved } from '../testLibraries'

const rate = (item: string, level: number): Change => ({ kind: 'answer', item, answer: { kind: 'rated', level } })
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute))
const stored = (response: object) => ({ kind: 'response', response, access: 'own' })

function startJournal(): Worker {
  const worker = new Worker(new URL('../../../src/storage/journal/journal.worker.ts', import.meta.url), {
    type: 'module',
  })
  onTestFinished(() => {
    worker.terminate()
  })
  return worker
}

async function directoryOf(name: string): Promise<FileSystemDirectoryHandle> {
  const directory = await journalDirectory(`${name} journal`, { create: true })
  if (!directory) throw new Error('this browser has no private file system')
  return directory
}

async function fileNames(name: string): Promise<string[]> {
  return (await journalFiles(await directoryOf(name))).map((file) => file.name)
}

/** Number of whole frames in a file of the journal; 0 where there is no such file. */
async function framesIn(name: string, file: string): Promise<number> {
  const directory = await directoryOf(name)
  if (!(await fileNames(name)).includes(file)) return 0
  const handle = await directory.getFileHandle(file)
  return readFrames(new Uint8Array(await (await handle.getFile()).arrayBuffer())).frames.length
}

/** What Chromium does to a site's databases after a full disk or a torn log. */
function loseDatabase(name: string): Promise<unknown> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve
  })
}

describe('a lost database', () => {
  it('comes back from the journal, every change included', async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const [draft, imported] = [emptyDraft(), fullResponse()]
    await library.addResponse(imported, 'readOnly')
    await library.addResponse(draft, 'own')
    await holdNoting(library, draft.id).until('writer')
    let response = draft
    for (const [minute, change] of [rate('c-1', 1), rate('c-2', 5), rate('c-1', 4)].entries()) {
      response = applyChange(response, change, at(minute))
      expect(await library.saveChange(response, change)).toEqual(saved)
    }
    // Stored as a whole when it was made and when writing began, then three changes.
    await expect.poll(() => framesIn(name, `${draft.id}.1`)).toBe(5)
    await loseDatabase(name)

    const next = openLibrary(name)
    expect(await next.health()).toEqual({ kind: 'reset', restored: 2 })
    expect(await next.loadResponse(draft.id)).toEqual(stored(response))
    expect(await next.loadResponse(imported.id)).toEqual({ kind: 'response', response: imported, access: 'readOnly' })
    expect(await openLibrary(name).health()).toEqual({ kind: 'ready' })
    expect(await isAhead(await directoryOf(name))).toBe(false)
  })

  it('does not bring back what was deleted, unless that was undone', async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const [deleted, undone] = [fullResponse(), fullResponse()]
    for (const response of [deleted, undone]) {
      await library.addResponse(response, 'own')
      await library.deleteResponse(response.id)
    }
    await library.undoDelete(undone.id)
    await expect.poll(() => framesIn(name, `${deleted.id}.1`)).toBe(2)
    await expect.poll(() => framesIn(name, `${undone.id}.1`)).toBe(3)
    await loseDatabase(name)

    const next = openLibrary(name)
    expect(await next.health()).toEqual({ kind: 'reset', restored: 1 })
    expect(await next.listResponses()).toEqual([stored(undone)])
  })

  it('does not bring back what was deleted while another page held its journal', async () => {
    const name = freshName()
    const writing = openLibrary(name, { startJournal })
    const response = fullResponse()
    await writing.addResponse(response, 'own')
    await holdNoting(writing, response.id).until('writer')
    await expect.poll(() => framesIn(name, `${response.id}.1`)).toBe(2)
    await openLibrary(name, { startJournal }).deleteResponse(response.id)
    await expect.poll(() => framesIn(name, `${response.id}.2`)).toBe(1)
    await loseDatabase(name)
    expect(await openLibrary(name).listResponses()).toEqual([])
  })

  it('is told where there is no journal', async () => {
    const name = freshName()
    await openLibrary(name).addResponse(emptyDraft(), 'own')
    await loseDatabase(name)
    expect(await openLibrary(name).health()).toEqual({ kind: 'reset', restored: 0 })
  })

  it('comes back up to where the journal is whole', async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const response = fullResponse()
    await library.addResponse(response, 'own')
    await expect.poll(() => framesIn(name, `${response.id}.1`)).toBe(1)
    const handle = await (await directoryOf(name)).getFileHandle(`${response.id}.1`)
    const whole = await (await handle.getFile()).arrayBuffer()
    const torn = await handle.createWritable()
    await torn.write(whole)
    await torn.write(new Uint8Array([9, 0, 0, 0, 1, 2, 3, 4, 5]))
    await torn.close()

    const after = applyChange(response, rate('c-9', 2), at(1))
    expect(await library.saveChange(after, rate('c-9', 2))).toEqual(saved)
    await expect.poll(() => framesIn(name, `${response.id}.1`)).toBe(3)
    await loseDatabase(name)
    expect(await openLibrary(name).loadResponse(response.id)).toEqual(stored(after))
  })

  it("brings back the person's own questionnaires", async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const listed = await library.listQuestionnaires()
    if (!listed.ok) throw new Error(listed.problem)
    const text = await (await fetch('/questionnaires/dora/1.0.0.json')).text()
    expect(await library.keepQuestionnaire(text)).toEqual(saved)
    const dora = listed.entries.find(({ id }) => id === 'dora')
    await expect.poll(() => framesIn(name, `questionnaire-${dora?.sha256 ?? ''}.1`)).toBe(1)
    await loseDatabase(name)

    const next = await openLibrary(name).listQuestionnaires()
    if (!next.ok) throw new Error(next.problem)
    expect(next.entries.filter(({ isOwn }) => isOwn)).toEqual([{ ...dora, isOwn: true }])
  })
})

describe('where the database no longer takes a change', () => {
  it('the journal does, and the next start puts it in', async () => {
    const name = freshName()
    const failing = failingDatabase()
    const library = openLibrary(name, { open: failing.open, startJournal })
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    const hold = holdNoting(library, draft.id)
    await hold.until('writer')
    failing.loseConnection()
    const after = applyChange(draft, rate('c-1', 3), at(1))
    expect(await library.saveChange(after, rate('c-1', 3))).toEqual(notSaved('lost'))
    await expect.poll(async () => isAhead(await directoryOf(name))).toBe(true)

    const next = openLibrary(name)
    expect(await next.health()).toEqual({ kind: 'ready' })
    expect(await next.loadResponse(draft.id)).toEqual(stored(after))
  })

  it('a later version in the database stays', async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    await expect.poll(() => framesIn(name, `${draft.id}.1`)).toBe(1)
    const withoutJournal = openLibrary(name)
    const after = applyChange(draft, rate('c-1', 3), at(1))
    await withoutJournal.saveChange(after, rate('c-1', 3))
    await (await directoryOf(name)).getFileHandle('ahead', { create: true })
    expect(await openLibrary(name).loadResponse(draft.id)).toEqual(stored(after))
  })
})

describe('the files of the journal', () => {
  it('are written by whoever takes over', async () => {
    const name = freshName()
    const [first, second] = [openLibrary(name, { startJournal }), openLibrary(name, { startJournal })]
    const draft = emptyDraft()
    await first.addResponse(draft, 'own')
    const firstHold = holdNoting(first, draft.id)
    await firstHold.until('writer')
    const secondHold = holdNoting(second, draft.id)
    await secondHold.until('reader')
    second.takeOver(draft.id)
    await Promise.all([secondHold.until('writer'), firstHold.until('reader')])
    const after = applyChange(draft, rate('c-1', 2), at(1))
    expect(await second.saveChange(after, rate('c-1', 2))).toEqual(saved)
    await expect.poll(() => framesIn(name, `${draft.id}.1`)).toBe(4)
    await loseDatabase(name)
    expect(await openLibrary(name).loadResponse(draft.id)).toEqual(stored(after))
  })

  it('begin anew where a frozen page does not let go', async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const draft = emptyDraft()
    // Another worker keeps the file open, as a frozen page would.
    const frozen = startJournal()
    frozen.postMessage({
      directory: `${name} journal`,
      request: { kind: 'whole', file: draft.id, text: '{}', staysOpen: true },
    })
    await expect.poll(() => framesIn(name, `${draft.id}.1`)).toBe(1)
    await library.addResponse(draft, 'own')
    await expect.poll(() => framesIn(name, `${draft.id}.2`)).toBe(1)
    await loseDatabase(name)
    expect(await openLibrary(name).loadResponse(draft.id)).toEqual(stored(draft))
  })

  it('go with what is deleted for good', async () => {
    const name = freshName()
    const library = openLibrary(name, { startJournal })
    const response = fullResponse()
    await library.addResponse(response, 'own')
    await expect.poll(() => fileNames(name)).toEqual([`${response.id}.1`])
    const raw = await openRaw(name)
    await raw.put('deleted', {
      formatVersion: 1,
      response: response.id,
      visit: 'an earlier one',
      at: '2026-03-02T10:00:00.000Z',
    })
    await openLibrary(name, { startJournal }).health()
    await expect.poll(() => fileNames(name)).toEqual([])
  })
})
