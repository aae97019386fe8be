import { expect, it } from 'vitest'
import { applyChange, type Change } from '@/domain/change'
import { openLibrary } from '@/storage/openLibrary'
import { emptyDraft, fullResponse } from './sampleResponses'
import { freshName, holdNoting, notSaved, openRaw, saved } from './testLibraries'

const now = new Date('2026-03-02T10:00:00.000Z')
const change: Change = { kind: 'answer', item: 'c-1', answer: { kind: 'rated', level: 5 } }
const headOf = (id: string, rest: object = {}) => ({
  formatVersion: 1,
  response: id,
  access: 'own',
  head: {
    id,
    revision: 1,
    status: 'inProgress',
    questionnaire: { id: 'calms', version: '1.0.0', sha256: 'a'.repeat(64) },
    about: { mode: 'team', team: 'Payments' },
    startedAt: '2026-03-02T09:00:00.000Z',
    changedAt: '2026-03-02T09:00:00.000Z',
  },
  ...rest,
})
const id = '6f1c1e0a-0000-4000-8000-000000000001'
const fieldOf = (field: string, value: unknown, formatVersion = 1) => ({ formatVersion, response: id, field, value })

type Case = { when: string; head?: object; fields?: object[]; why: 'damaged' | 'newerVersion'; problem: string }

it.each<Case>([
  {
    when: 'a level is out of range',
    head: headOf(id),
    fields: [fieldOf('answers/c-1', { kind: 'rated', level: 6 })],
    why: 'damaged',
    problem: 'answers.c-1.level: Too big: expected number to be <=5',
  },
  {
    when: 'a field belongs nowhere',
    head: headOf(id),
    fields: [fieldOf('mood', 'fine')],
    why: 'damaged',
    problem: ': Unrecognized key: "mood"',
  },
  {
    when: 'the head is gone',
    fields: [fieldOf('answers/c-1', { kind: 'dontKnow' })],
    why: 'damaged',
    problem: ': Invalid input: expected object, received undefined',
  },
  {
    when: 'the record has no format',
    head: { response: id, head: {} },
    why: 'damaged',
    problem: 'formatVersion: Invalid input: expected number, received undefined',
  },
  {
    when: 'a newer app wrote the head',
    head: headOf(id, { formatVersion: 2 }),
    why: 'newerVersion',
    problem: 'the head has a newer format',
  },
  {
    when: 'a newer app wrote a field',
    head: headOf(id),
    fields: [fieldOf('answers/c-1', { kind: 'rated', level: 3, sure: true }, 2)],
    why: 'newerVersion',
    problem: 'a field has a newer format',
  },
])('keeps what cannot be read as it is: $when', async ({ head, fields = [], why, problem }) => {
  const name = freshName()
  const raw = await openRaw(name)
  if (head) await raw.put('heads', head)
  for (const field of fields) await raw.put('fields', field)

  const library = openLibrary(name)
  const whole = JSON.stringify({ head, fields }, null, 2)
  const entry = { kind: 'unreadable', id, why, problem, raw: whole }
  expect(await library.listResponses()).toEqual([entry])
  expect(await library.loadResponse(id)).toEqual(entry)

  const refused = notSaved(why === 'damaged' ? 'unreadable' : 'newerVersion')
  expect(await library.addResponse(fullResponse({ id }), 'own')).toEqual(refused)
  expect(await library.loadResponse(id)).toEqual(entry)
})

it('shows the readable responses beside it', async () => {
  const name = freshName()
  const raw = await openRaw(name)
  await raw.put('heads', headOf(id, { access: 'everybody' }))
  const library = openLibrary(name)
  const response = fullResponse()
  await library.addResponse(response, 'own')
  const kinds = (await library.listResponses()).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['response', 'unreadable'])
})

it.each([
  { when: 'a newer app', head: { formatVersion: 2 }, why: 'newerVersion' as const },
  { when: 'something that does not fit', head: { formatVersion: 1, shape: 'other' }, why: 'unreadable' as const },
])('does not write over what $when has put there meanwhile', async ({ head, why }) => {
  const name = freshName()
  const library = openLibrary(name)
  const draft = emptyDraft()
  await library.addResponse(draft, 'own')
  await holdNoting(library, draft.id).until('writer')
  const raw = await openRaw(name)
  const theirs = { response: draft.id, ...head }
  await raw.put('heads', theirs)
  expect(await library.saveChange(applyChange(draft, change, now), change)).toEqual(notSaved(why))
  expect(await raw.get('heads', draft.id)).toEqual(theirs)
})

it('can be deleted, and brought back, like any other', async () => {
  const name = freshName()
  const raw = await openRaw(name)
  await raw.put('heads', headOf(id, { access: 'everybody' }))
  const library = openLibrary(name)
  expect(await library.deleteResponse(id)).toEqual(saved)
  expect(await library.listResponses()).toEqual([])
  expect(await library.undoDelete(id)).toEqual(saved)
  expect(await library.listResponses()).toHaveLength(1)
})
