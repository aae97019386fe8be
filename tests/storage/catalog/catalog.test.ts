import { afterEach, describe, expect, it, vi } from 'vitest'
import { openLibrary } from '@/storage/openLibrary'
import { shippedQuestionnaires } from '../../support/shippedQuestionnaires'
import { freshName, notSaved, openRaw, saved } from '../testLibraries'

const doraHash = '89622da76113982982610584797181b17a2f3126ec551a4acafc13b2ef6ba36e'
const ownText = (rest: object = {}) =>
  JSON.stringify({
    formatVersion: 1,
    id: 'our-own',
    version: '1.2.0',
    language: 'en',
    title: 'Our own',
    summary: 'One question.',
    minutes: 1,
    instruction: 'Choose.',
    levels: [1, 2, 3, 4, 5].map((level) => ({ level, name: `Level ${level}`, meaning: 'm' })),
    dimensions: [
      {
        id: 'only',
        name: 'Only',
        description: 'd',
        items: [
          {
            id: 'first',
            revision: 1,
            title: 'First',
            text: 'First?',
            levels: ['a', 'b', 'c', 'd', 'e'],
            nextSteps: ['a', 'b', 'c', 'd'],
            why: 'w',
          },
        ],
      },
    ],
    ...rest,
  })
const includingDora = (sha256: string) => ownText({ includes: [{ id: 'dora', version: '1.0.0', sha256 }] })

async function listed(library: ReturnType<typeof openLibrary>) {
  const list = await library.listQuestionnaires()
  return list.ok ? list.entries : []
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the catalog', () => {
  it('lists every shipped questionnaire', async () => {
    const entries = await listed(openLibrary(freshName()))
    expect(entries.map(({ id, version, items, metrics, isOwn }) => ({ id, version, items, metrics, isOwn }))).toEqual([
      { id: 'calms', version: '1.0.0', items: 36, metrics: 0, isOwn: false },
      { id: 'calms-pulse', version: '1.0.0', items: 15, metrics: 0, isOwn: false },
      { id: 'dora', version: '1.0.0', items: 0, metrics: 5, isOwn: false },
      { id: 'three-ways', version: '1.0.0', items: 15, metrics: 0, isOwn: false },
    ])
    expect(shippedQuestionnaires).toHaveLength(entries.length)
  })

  it('lists what the person keeps after it, newest version first', async () => {
    const name = freshName()
    const library = openLibrary(name)
    for (const version of ['1.9.0', '1.10.0', '1.2.0'])
      expect(await library.keepQuestionnaire(ownText({ version }))).toEqual(saved)
    const own = (await listed(openLibrary(name))).filter(({ isOwn }) => isOwn)
    expect(own.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'our-own 1.10.0',
      'our-own 1.9.0',
      'our-own 1.2.0',
    ])
  })

  it('says what was not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await openLibrary(freshName()).listQuestionnaires()).toEqual({
      ok: false,
      problem: 'questionnaires/catalog.json: offline',
      entries: [],
      unreadable: [],
    })
  })

  it('lists what the person keeps where the shipped list is out of reach', async () => {
    const library = openLibrary(freshName())
    await library.keepQuestionnaire(ownText())
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await library.listQuestionnaires()).toMatchObject({ ok: false, entries: [{ id: 'our-own', isOwn: true }] })
  })

  it.each([
    { rest: { formatVersion: 2, folder: 'x' }, why: 'newerVersion', problem: 'the record has a newer format' },
    {
      rest: { formatVersion: 1, text: 3 },
      why: 'damaged',
      problem: 'text: Invalid input: expected string, received number',
    },
  ])('keeps a questionnaire that cannot be read at hand: $why', async ({ rest, why, problem }) => {
    const name = freshName()
    const library = openLibrary(name)
    await library.keepQuestionnaire(ownText())
    const record = { sha256: 'e'.repeat(64), ...rest }
    await (await openRaw(name)).put('questionnaires', record)
    const list = await library.listQuestionnaires()
    expect(list.entries.filter(({ isOwn }) => isOwn)).toHaveLength(1)
    expect(list.unreadable).toEqual([{ sha256: record.sha256, why, problem, raw: JSON.stringify(record, null, 2) }])
    expect(await library.deleteQuestionnaire(record)).toEqual(saved)
    expect((await library.listQuestionnaires()).unreadable).toEqual([])
  })
})

describe('a definition', () => {
  it('comes with what it includes, by its hash', async () => {
    const library = openLibrary(freshName())
    const entry = (await listed(library)).find(({ id }) => id === 'calms')
    const loaded = await library.loadDefinition({ id: 'calms', version: '1.0.0', sha256: entry?.sha256 ?? '' })
    if (!loaded.ok) throw new Error(loaded.problem)
    const { questionnaire, sha256, includes } = loaded.definition
    expect({ id: questionnaire.id, sha256 }).toEqual({ id: 'calms', sha256: entry?.sha256 })
    expect(includes.map((part) => [part.questionnaire.id, part.sha256])).toEqual([['dora', doraHash]])
  })

  it.each([
    { when: 'no such questionnaire', asked: { id: 'scrum', version: '1.0.0' }, why: 'unknown' },
    { when: 'no such version', asked: { id: 'dora', version: '9.0.0' }, why: 'unknown' },
    { when: 'an id that is a path', asked: { id: '../package', version: '1.0.0' }, why: 'unknown' },
    { when: 'other content', asked: { id: 'dora', version: '1.0.0', sha256: 'b'.repeat(64) }, why: 'changed' },
  ])('is refused: $when', async ({ asked, why }) => {
    expect(await openLibrary(freshName()).loadDefinition(asked)).toMatchObject({ ok: false, why })
  })

  it.each([
    { when: 'the host is out of reach', reply: () => Promise.reject(new TypeError('Failed to fetch')), why: 'offline' },
    { when: 'the host has a fault', reply: () => new Response('busy', { status: 503 }), why: 'offline' },
    { when: 'the host has no such file', reply: () => new Response('no', { status: 404 }), why: 'unknown' },
    {
      when: 'the host answers with its start page',
      reply: () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      why: 'unknown',
    },
    { when: 'the file is cut short', reply: () => new Response('{"formatVersion":1,'), why: 'broken' },
    { when: 'the file is another one', reply: () => new Response(ownText()), why: 'broken' },
  ])('is refused when $when', async ({ reply, why }) => {
    vi.stubGlobal('fetch', () => Promise.resolve(reply()))
    expect(
      await openLibrary(freshName()).loadDefinition({ id: 'dora', version: '1.0.0', sha256: doraHash }),
    ).toMatchObject({
      ok: false,
      why,
    })
  })
})

describe("a person's own questionnaire", () => {
  it('is kept for the next visit, and its text comes along', async () => {
    const name = freshName()
    await openLibrary(name).keepQuestionnaire(ownText())
    const loaded = await openLibrary(name).loadDefinition({ id: 'our-own', version: '1.2.0' })
    expect(loaded).toMatchObject({ ok: true, definition: { questionnaire: { title: 'Our own' }, ownText: ownText() } })
  })

  it('may include a shipped one', async () => {
    const library = openLibrary(freshName())
    await library.keepQuestionnaire(includingDora(doraHash))
    expect(await library.loadDefinition({ id: 'our-own', version: '1.2.0' })).toMatchObject({
      ok: true,
      definition: { includes: [{ questionnaire: { id: 'dora' } }] },
    })
  })

  it('is refused as changed when what it includes has other content', async () => {
    const library = openLibrary(freshName())
    await library.keepQuestionnaire(includingDora('c'.repeat(64)))
    expect(await library.loadDefinition({ id: 'our-own', version: '1.2.0' })).toMatchObject({
      ok: false,
      why: 'changed',
    })
  })

  it('is found by its content where two share id and version', async () => {
    const library = openLibrary(freshName())
    await library.keepQuestionnaire(ownText())
    await library.keepQuestionnaire(ownText({ title: 'Changed without a new version' }))
    const entries = (await listed(library)).filter(({ isOwn }) => isOwn)
    const titles = await Promise.all(
      entries.map(async ({ id, version, sha256 }) => {
        const loaded = await library.loadDefinition({ id, version, sha256 })
        return loaded.ok ? loaded.definition.questionnaire.title : loaded.problem
      }),
    )
    expect(titles.toSorted()).toEqual(['Changed without a new version', 'Our own'])
    expect(await library.loadDefinition({ id: 'our-own', version: '1.2.0', sha256: 'd'.repeat(64) })).toMatchObject({
      ok: false,
      why: 'changed',
    })
  })

  it('goes when the person deletes it', async () => {
    const name = freshName()
    const library = openLibrary(name)
    await library.keepQuestionnaire(ownText())
    const [entry] = (await listed(library)).filter(({ isOwn }) => isOwn)
    if (!entry) throw new Error('nothing was kept')
    expect(await library.loadDefinition(entry)).toMatchObject({ ok: true })
    expect(await library.deleteQuestionnaire(entry)).toEqual(saved)
    expect(await library.loadDefinition(entry)).toMatchObject({ ok: false, why: 'unknown' })
    expect(await (await openRaw(name)).count('questionnaires')).toBe(0)
  })

  it('is usable in this tab where nothing can be stored', async () => {
    const library = openLibrary(freshName(), {
      open: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    })
    expect(await library.keepQuestionnaire(ownText())).toEqual(notSaved('blocked'))
    expect(await library.loadDefinition({ id: 'our-own', version: '1.2.0' })).toMatchObject({ ok: true })
  })

  it('does not write over a record of a newer app', async () => {
    const name = freshName()
    const library = openLibrary(name)
    await library.keepQuestionnaire(ownText())
    const raw = await openRaw(name)
    const [sha256 = ''] = await raw.getAllKeys('questionnaires')
    const theirs = { formatVersion: 2, sha256, folder: 'x' }
    await raw.put('questionnaires', theirs)
    expect(await library.keepQuestionnaire(ownText())).toEqual(notSaved('newerVersion'))
    expect(await raw.get('questionnaires', sha256)).toEqual(theirs)
  })
})
