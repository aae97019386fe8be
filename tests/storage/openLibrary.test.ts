import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '@/domain/change'
import type { QuestionnaireResponse } from '@/domain/response'
import { openLibrary } from '@/storage/openLibrary'
import { arbitraryChange, emptyDraft, fullResponse } from './sampleResponses'
import { freshName, notSaved, openPorts, openRaw, saved } from './testLibraries'

const now = new Date('2026-03-02T10:00:00.000Z')
const answerFive: Change = { kind: 'answer', item: 'c-1', answer: { kind: 'rated', level: 5 } }

describe('a library', () => {
  it('is healthy and empty in a browser that was never here', async () => {
    const library = openPorts(freshName())
    expect(await library.health()).toEqual({ kind: 'ready' })
    expect(await library.listResponses()).toEqual([])
    expect(await library.loadResponse('6f1c1e0a-0000-4000-8000-000000000001')).toEqual({ kind: 'none' })
  })

  it.each(['own', 'readOnly'] as const)('gives a stored response back to the next visit: %s', async (access) => {
    const name = freshName()
    const response = fullResponse()
    expect(await openLibrary(name).addResponse(response, access)).toEqual(saved)
    expect(await openLibrary(name).loadResponse(response.id)).toEqual({ kind: 'response', response, access })
    expect(await openLibrary(name).listResponses()).toEqual([{ kind: 'response', response, access }])
  })

  it.each<{ change: Change; after: Partial<QuestionnaireResponse> }>([
    { change: answerFive, after: { answers: { 'c-1': { kind: 'rated', level: 5 } } } },
    {
      change: { kind: 'metric', metric: 'm-1', answer: { kind: 'percent', percent: 0 } },
      after: { metrics: { 'm-1': { kind: 'percent', percent: 0 } } },
    },
    { change: { kind: 'remark', subject: 'c-1', remark: { note: 'n' } }, after: { remarks: { 'c-1': { note: 'n' } } } },
    { change: { kind: 'target', dimension: 'culture', level: 5 }, after: { targets: { culture: 5 } } },
    { change: { kind: 'highEnough', item: 'c-1', isHighEnough: true }, after: { highEnough: ['c-1'] } },
    {
      change: { kind: 'about', about: { mode: 'person', team: 'Ledger' } },
      after: { about: { mode: 'person', team: 'Ledger' } },
    },
    { change: { kind: 'finish' }, after: { status: 'completed', completedAt: '2026-03-02T10:00:00.000Z' } },
  ])('stores a change: $change.kind', async ({ change, after }) => {
    const name = freshName()
    const draft = emptyDraft()
    const library = openLibrary(name)
    await library.addResponse(draft, 'own')
    expect(await library.saveChange(applyChange(draft, change, now), change)).toEqual(saved)
    expect(await openLibrary(name).loadResponse(draft.id)).toEqual({
      kind: 'response',
      access: 'own',
      response: { ...draft, changedAt: '2026-03-02T10:00:00.000Z', ...after },
    })
  })

  it('stores that a response was reopened', async () => {
    const name = freshName()
    const response = fullResponse()
    const library = openLibrary(name)
    await library.addResponse(response, 'own')
    const after = applyChange(response, { kind: 'reopen' }, now)
    expect(await library.saveChange(after, { kind: 'reopen' })).toEqual(saved)
    expect(await openLibrary(name).loadResponse(response.id)).toMatchObject({
      response: { status: 'inProgress', revision: 3 },
    })
  })

  it.each<Change>([
    { kind: 'answer', item: 'c-1', answer: null },
    { kind: 'metric', metric: 'lead-time', answer: null },
    { kind: 'remark', subject: 'lead-time', remark: null },
    { kind: 'target', dimension: 'lean', level: null },
    { kind: 'highEnough', item: 'c-3', isHighEnough: false },
  ])('stores that something was taken back: $kind', async (change) => {
    const name = freshName()
    const response = fullResponse()
    const after = applyChange(response, change, now)
    const library = openLibrary(name)
    await library.addResponse(response, 'own')
    await library.saveChange(after, change)
    expect(await openLibrary(name).loadResponse(response.id)).toEqual({
      kind: 'response',
      response: after,
      access: 'own',
    })
  })

  it('gives back whatever was changed one by one, in any order', async () => {
    const name = freshName()
    const library = openLibrary(name)
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryChange, { maxLength: 25 }), async (changes) => {
        let response = emptyDraft()
        await library.addResponse(response, 'own')
        const outcomes = changes.map((change) => {
          response = applyChange(response, change, now)
          return library.saveChange(response, change)
        })
        expect(await Promise.all(outcomes)).toEqual(changes.map(() => saved))
        expect(await library.loadResponse(response.id)).toEqual({ kind: 'response', response, access: 'own' })
      }),
      { numRuns: 40 },
    )
  })

  it('writes one record a change, not the whole response', async () => {
    const name = freshName()
    const library = openLibrary(name)
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    const raw = await openRaw(name)
    await raw.put('fields', { formatVersion: 1, response: draft.id, field: 'answers/c-9', value: { kind: 'dontKnow' } })
    await library.saveChange(applyChange(draft, answerFive, now), answerFive)
    expect(await raw.getAllKeys('fields')).toEqual([
      [draft.id, 'answers/c-1'],
      [draft.id, 'answers/c-9'],
    ])
  })

  it('refuses a change of a response that is not there', async () => {
    const draft = emptyDraft()
    expect(await openLibrary(freshName()).saveChange(applyChange(draft, answerFive, now), answerFive)).toEqual(
      notSaved('lost'),
    )
  })
})

describe('deleting', () => {
  it('hides a response, and brings it back', async () => {
    const library = openLibrary(freshName())
    const response = fullResponse()
    await library.addResponse(response, 'own')
    expect(await library.deleteResponse(response.id)).toEqual(saved)
    expect(await library.listResponses()).toEqual([])
    expect(await library.loadResponse(response.id)).toEqual({ kind: 'none' })
    expect(await library.undoDelete(response.id)).toEqual(saved)
    expect(await library.listResponses()).toEqual([{ kind: 'response', response, access: 'own' }])
  })

  it('lets the same tab go on writing what was brought back', async () => {
    const library = openLibrary(freshName())
    const draft = emptyDraft()
    await library.addResponse(draft, 'own')
    await library.deleteResponse(draft.id)
    await library.undoDelete(draft.id)
    expect(await library.saveChange(applyChange(draft, answerFive, now), answerFive)).toEqual(saved)
  })

  it('keeps what a page that is still open has deleted', async () => {
    const name = freshName()
    const library = openLibrary(name)
    const response = fullResponse()
    await library.addResponse(response, 'own')
    await library.deleteResponse(response.id)
    expect(await openLibrary(name).listResponses()).toEqual([])
    await library.undoDelete(response.id)
    expect(await library.listResponses()).toEqual([{ kind: 'response', response, access: 'own' }])
  })

  it('keeps what is imported again while a start is removing it', async () => {
    const name = freshName()
    const response = fullResponse()
    const first = openLibrary(name)
    await first.addResponse(response, 'own')
    const raw = await openRaw(name)
    await raw.put('deleted', {
      formatVersion: 1,
      response: response.id,
      visit: 'an earlier one',
      at: '2026-03-02T10:00:00.000Z',
    })
    const late = openLibrary(name, {
      locks: {
        request: navigator.locks.request.bind(navigator.locks),
        query: async () => {
          await first.addResponse(response, 'own')
          return navigator.locks.query()
        },
      },
    })
    await late.health()
    expect(await late.loadResponse(response.id)).toEqual({ kind: 'response', response, access: 'own' })
  })

  describe.each<{ when: string; locks: LockManager | null }>([
    { when: 'absent', locks: null },
    {
      when: 'forbidden',
      locks: {
        request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        query: () => Promise.reject(new DOMException('denied', 'SecurityError')),
      },
    },
  ])('where locks are $when', ({ locks }) => {
    it('keeps what another page may still bring back', async () => {
      const name = freshName()
      const first = openLibrary(name, { locks })
      const response = fullResponse()
      await first.addResponse(response, 'own')
      await first.deleteResponse(response.id)
      expect(await openLibrary(name, { locks }).health()).toEqual({ kind: 'ready' })
      expect(await first.undoDelete(response.id)).toEqual(saved)
      expect(await first.loadResponse(response.id)).toEqual({ kind: 'response', response, access: 'own' })
    })

    it('removes for good what was deleted more than a day ago', async () => {
      const name = freshName()
      const response = fullResponse()
      await openLibrary(name, { locks }).addResponse(response, 'own')
      const raw = await openRaw(name)
      const at = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
      await raw.put('deleted', { formatVersion: 1, response: response.id, visit: 'an earlier one', at })
      await openLibrary(name, { locks }).health()
      expect(await raw.count('heads')).toBe(0)
    })
  })

  it('removes for good, at a start, what an earlier visit deleted', async () => {
    const name = freshName()
    const response = fullResponse()
    await openLibrary(name).addResponse(response, 'own')
    const raw = await openRaw(name)
    await raw.put('deleted', {
      formatVersion: 1,
      response: response.id,
      visit: 'an earlier one',
      at: '2026-03-02T10:00:00.000Z',
    })
    await openLibrary(name).health()
    expect(await raw.count('heads')).toBe(0)
    expect(await raw.count('fields')).toBe(0)
    expect(await raw.count('deleted')).toBe(0)
  })
})
