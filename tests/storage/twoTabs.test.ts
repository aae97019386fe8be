import { expect, it } from 'vitest'
import { applyChange, type Change } from '@/domain/change'
import type { QuestionnaireResponse } from '@/domain/response'
import { openLibrary } from '@/storage/openLibrary'
import { emptyDraft } from './sampleResponses'
import { freshName, holdNoting, notSaved, openRaw, saved } from './testLibraries'

const now = new Date('2026-03-02T10:00:00.000Z')
const rate = (item: string, level: number): Change => ({ kind: 'answer', item, answer: { kind: 'rated', level } })

/** Two tabs of one browser on one draft, the first of which holds the right to write. */
async function twoTabs() {
  const name = freshName()
  const [first, second] = [openLibrary(name), openLibrary(name)]
  const draft = emptyDraft()
  await first.addResponse(draft, 'own')
  const firstHold = holdNoting(first, draft.id)
  await firstHold.until('writer')
  const secondHold = holdNoting(second, draft.id)
  await secondHold.until('reader')
  return { name, first, second, draft, firstHold, secondHold }
}

const stored = (response: QuestionnaireResponse) => ({ kind: 'response', response, access: 'own' })

it('lets one tab write and the other read', async () => {
  const { first, second, draft } = await twoTabs()
  const after = applyChange(draft, rate('c-1', 4), now)
  expect(await second.saveChange(applyChange(draft, rate('c-1', 1), now), rate('c-1', 1))).toEqual(
    notSaved('anotherTabWrites'),
  )
  expect(await first.saveChange(after, rate('c-1', 4))).toEqual(saved)
  expect(await second.loadResponse(draft.id)).toEqual(stored(after))
})

it('tells the reading tab of each change', async () => {
  const { first, second, draft } = await twoTabs()
  const heard = new Promise<void>((resolve) => {
    second.onOtherTabChange(draft.id, resolve)
  })
  await first.saveChange(applyChange(draft, rate('c-1', 4), now), rate('c-1', 4))
  await heard
})

it('makes the reader the writer once the other tab is closed', async () => {
  const { second, draft, firstHold, secondHold } = await twoTabs()
  firstHold.letGo()
  await secondHold.until('writer')
  expect(await second.saveChange(applyChange(draft, rate('c-1', 2), now), rate('c-1', 2))).toEqual(saved)
})

it('hands the right to write over, and back', async () => {
  const { first, second, draft, firstHold, secondHold } = await twoTabs()
  second.takeOver(draft.id)
  await Promise.all([secondHold.until('writer'), firstHold.until('reader')])
  expect(await first.saveChange(applyChange(draft, rate('c-1', 1), now), rate('c-1', 1))).toEqual(
    notSaved('anotherTabWrites'),
  )
  const after = applyChange(draft, rate('c-1', 5), now)
  expect(await second.saveChange(after, rate('c-1', 5))).toEqual(saved)

  first.takeOver(draft.id)
  await Promise.all([firstHold.until('writer'), secondHold.until('reader')])
  const last = applyChange(after, rate('c-2', 3), now)
  expect(await first.saveChange(last, rate('c-2', 3))).toEqual(saved)
  expect(await second.loadResponse(draft.id)).toEqual(stored(last))
})

it('gives the right back to the tab it was taken from when the other closes', async () => {
  const { second, draft, firstHold, secondHold } = await twoTabs()
  second.takeOver(draft.id)
  await Promise.all([secondHold.until('writer'), firstHold.until('reader')])
  secondHold.letGo()
  await firstHold.until('writer')
  expect(firstHold.roles).toEqual(['writer', 'reader', 'writer'])
})

it('stops a writer that has not noticed: the epoch is checked with the write', async () => {
  const { name, first, draft, firstHold } = await twoTabs()
  const raw = await openRaw(name)
  await raw.put('writers', { formatVersion: 1, response: draft.id, epoch: 'of another tab' })
  expect(await first.saveChange(applyChange(draft, rate('c-1', 1), now), rate('c-1', 1))).toEqual(
    notSaved('anotherTabWrites'),
  )
  expect(firstHold.roles).toEqual(['writer', 'reader'])
  expect(await first.loadResponse(draft.id)).toEqual(stored(draft))

  first.takeOver(draft.id)
  await firstHold.until('writer')
  expect(await first.saveChange(applyChange(draft, rate('c-1', 1), now), rate('c-1', 1))).toEqual(saved)
})

it('stops the writer when another tab replaces the response', async () => {
  const { first, second, draft, firstHold } = await twoTabs()
  await second.addResponse({ ...draft, about: { mode: 'team', team: 'Imported' } }, 'own')
  expect(await first.saveChange(applyChange(draft, rate('c-1', 1), now), rate('c-1', 1))).toEqual(
    notSaved('anotherTabWrites'),
  )
  expect(firstHold.roles.at(-1)).toBe('reader')
})

it('stops the writer while the response is deleted in another tab, and lets it go on once that is undone', async () => {
  const { name, first, second, draft, firstHold, secondHold } = await twoTabs()
  const after = applyChange(draft, rate('c-1', 1), now)
  await second.deleteResponse(draft.id)
  expect(await first.saveChange(after, rate('c-1', 1))).toEqual(notSaved('deleted'))
  const late = openLibrary(name)
  firstHold.letGo()
  secondHold.letGo()
  expect(await late.saveChange(after, rate('c-1', 1))).toEqual(notSaved('deleted'))
  expect(await openLibrary(name).loadResponse(draft.id)).toEqual({ kind: 'none' })

  await second.undoDelete(draft.id)
  expect(await late.saveChange(after, rate('c-1', 1))).toEqual(saved)
  expect(await second.loadResponse(draft.id)).toEqual(stored(after))
})

it('tells the writer that another tab deleted the response', async () => {
  const { first, second, draft } = await twoTabs()
  const heard = new Promise<void>((resolve) => {
    first.onOtherTabChange(draft.id, resolve)
  })
  await second.deleteResponse(draft.id)
  await heard
})

it('loses nothing when two tabs add to different responses at once', async () => {
  const name = freshName()
  const tabs = [openLibrary(name), openLibrary(name)]
  const drafts = [emptyDraft(), emptyDraft()]
  await Promise.all(
    tabs.map(async (tab, index) => {
      let response = drafts[index] ?? emptyDraft()
      await tab.addResponse(response, 'own')
      for (let item = 0; item < 30; item += 1) {
        const change = rate(`c-${item}`, (item % 5) + 1)
        response = applyChange(response, change, now)
        expect(await tab.saveChange(response, change)).toEqual(saved)
      }
      expect(await openLibrary(name).loadResponse(response.id)).toEqual(stored(response))
    }),
  )
})

it('asks for the right to write just for one change where nobody holds it', async () => {
  const name = freshName()
  const [first, second] = [openLibrary(name), openLibrary(name)]
  const draft = emptyDraft()
  await first.addResponse(draft, 'own')
  const one = applyChange(draft, rate('c-1', 1), now)
  expect(await first.saveChange(one, rate('c-1', 1))).toEqual(saved)
  const two = applyChange(one, rate('c-2', 2), now)
  expect(await second.saveChange(two, rate('c-2', 2))).toEqual(saved)
  expect(await first.loadResponse(draft.id)).toEqual(stored(two))
})
