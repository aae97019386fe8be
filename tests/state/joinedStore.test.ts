import { expect, it } from 'vitest'
import type { Definition } from '@/domain/questionnaire'
import type { NotSavedReason, Saved } from '@/domain/saved'
import {
  joinRound,
  leaveRound,
  nextRevision,
  recordSent,
  refreshJoined,
  setSegments,
  useJoinedStore,
} from '@/state/joinedStore'
import { openResponse } from '@/state/openResponse'
import { openResponseNow, useResponseStore } from '@/state/responseStore'
import { useSurveyLibrary } from '@/state/surveyLibrary'
import { connectMemory } from '../support/connectedSurveys'
import { termsOf } from '../support/openedRounds'
import { definitionOf } from '../support/stored'

const saved: Saved = { kind: 'saved' }

async function connect() {
  const connected = connectMemory()
  const definition = await definitionOf(connected.memory, 'three-ways')
  return { ...connected, definition, terms: { ...termsOf(definition), service: 'ledger' } }
}

async function join(terms: ReturnType<typeof termsOf>, definition: Definition) {
  const { joined } = await joinRound(terms, { role: 'developer' }, definition)
  if (!joined) throw new Error('not joined')
  return joined
}

const shown = (round: string) => useJoinedStore.getState().rounds.get(round)
const ballot = { kind: 'answers', revision: 1, day: '2026-03-03', code: 'ballot-1', how: null } as const

it('joins with a response of its own, about the team and service that ask', async () => {
  const { terms, definition, memory, surveys } = await connect()
  const { saved: outcome, joined } = await joinRound(terms, { role: 'developer' }, definition)
  expect(outcome).toEqual(saved)
  expect(joined).toMatchObject({ terms, segments: { role: 'developer' }, sent: [] })
  expect(surveys.memory.joined.get(terms.round)).toEqual(joined)
  expect(memory.storage.responses.get(joined?.respondent ?? '')).toMatchObject({
    access: 'own',
    response: { status: 'inProgress', about: { mode: 'person', team: 'Payments', service: 'ledger' }, answers: {} },
  })
  expect(shown(terms.round)).toEqual({ kind: 'joined', joined, notSaved: null })
})

it('goes on where the round was joined before: nobody is counted twice', async () => {
  const { terms, definition, memory } = await connect()
  const first = await join(terms, definition)
  await recordSent(terms.round, ballot)
  const again = await joinRound(terms, {}, definition)
  expect(again).toEqual({ saved, joined: { ...first, sent: [ballot] } })
  expect(memory.storage.responses.size).toBe(1)
})

it('starts the answers anew under the same respondent where they were deleted', async () => {
  const { terms, definition, memory } = await connect()
  const { respondent } = await join(terms, definition)
  await memory.deleteResponse(respondent)
  expect((await join(terms, definition)).respondent).toBe(respondent)
  expect(await memory.loadResponse(respondent)).toMatchObject({ kind: 'response', response: { answers: {} } })
})

it('notes what was sent, once, and how it left', async () => {
  const { terms, definition, surveys } = await connect()
  const joined = await join(terms, definition)
  expect(nextRevision(joined)).toBe(1)
  expect(await recordSent(terms.round, ballot)).toEqual(saved)
  expect(await recordSent(terms.round, { ...ballot, how: 'qr' })).toEqual(saved)
  const second = { ...ballot, kind: 'withdrawn', revision: 2, code: 'ballot-2', how: 'code' } as const
  expect(await recordSent(terms.round, second)).toEqual(saved)
  const stored = surveys.memory.joined.get(terms.round)
  expect(stored?.sent).toEqual([{ ...ballot, how: 'qr' }, second])
  expect(stored && nextRevision(stored)).toBe(3)
})

it('changes the segments and leaves the rest', async () => {
  const { terms, definition, surveys } = await connect()
  await join(terms, definition)
  await recordSent(terms.round, ballot)
  expect(await setSegments(terms.round, { site: 'north' })).toEqual(saved)
  expect(surveys.memory.joined.get(terms.round)).toMatchObject({ segments: { site: 'north' }, sent: [ballot] })
})

it('loses nothing of two changes at once', async () => {
  const { terms, definition, surveys } = await connect()
  await join(terms, definition)
  await Promise.all([recordSent(terms.round, ballot), setSegments(terms.round, { site: 'north' })])
  expect(surveys.memory.joined.get(terms.round)).toMatchObject({ segments: { site: 'north' }, sent: [ballot] })
})

it.each<NotSavedReason>(['full', 'blocked', 'lost'])(
  'keeps a round in memory that could not be stored (%s), and stores it with the next change',
  async (why) => {
    const { terms, definition, surveys, memory } = await connect()
    surveys.failWith(why)
    const { saved: outcome, joined } = await joinRound(terms, {}, definition)
    expect(outcome).toEqual({ kind: 'notSaved', why })
    expect(shown(terms.round)).toEqual({ kind: 'joined', joined, notSaved: why })
    expect(useSurveyLibrary.getState().isJoinedUnsaved).toBe(true)
    expect(memory.storage.responses.size).toBe(1)

    surveys.failWith(null)
    expect(await recordSent(terms.round, ballot)).toEqual(saved)
    expect(surveys.memory.joined.get(terms.round)).toEqual({ ...joined, sent: [ballot] })
    expect(useSurveyLibrary.getState().isJoinedUnsaved).toBe(false)
  },
)

it('says that the answers could not be stored, which open from memory', async () => {
  const { terms, definition, memory } = await connect()
  memory.failWith('full')
  const { saved: outcome, joined } = await joinRound(terms, {}, definition)
  expect(outcome).toEqual({ kind: 'notSaved', why: 'full' })
  await openResponse(joined?.respondent ?? '')
  expect(openResponseNow()?.response.about.team).toBe('Payments')
})

it('leaves nothing on the screens for the next person, who is another respondent', async () => {
  const { terms, definition, memory, surveys } = await connect()
  const first = await join(terms, definition)
  await openResponse(first.respondent)
  expect(await leaveRound(terms.round)).toEqual(saved)
  expect(openResponseNow()).toBeNull()
  expect(await memory.listResponses()).toEqual([])
  expect(surveys.memory.joined.size).toBe(0)
  expect(shown(terms.round)).toEqual({ kind: 'none' })

  const next = await join(terms, definition)
  expect(next.respondent).not.toBe(first.respondent)
  expect(next.sent).toEqual([])
})

it('leaves a round that lives in memory alone', async () => {
  const { terms, definition, surveys, memory } = await connect()
  surveys.failWith('blocked')
  memory.failWith('blocked')
  await joinRound(terms, {}, definition)
  expect(await leaveRound(terms.round)).toEqual(saved)
  expect(shown(terms.round)).toEqual({ kind: 'none' })
  expect(useResponseStore.getState().pending).toEqual([])
  expect(useSurveyLibrary.getState().isJoinedUnsaved).toBe(false)
})

it('keeps a round that could not be removed', async () => {
  const { terms, definition, surveys } = await connect()
  const joined = await join(terms, definition)
  surveys.failWith('full')
  expect(await leaveRound(terms.round)).toEqual({ kind: 'notSaved', why: 'full' })
  expect(shown(terms.round)).toMatchObject({ kind: 'joined', joined })
})

it('joins nothing in place of what cannot be read', async () => {
  const { terms, definition, surveys } = await connect()
  surveys.memory.unreadableJoined.set(terms.round, { kind: 'unreadable', id: terms.round, problem: 'p', raw: '{}' })
  expect(await joinRound(terms, {}, definition)).toEqual({
    saved: { kind: 'notSaved', why: 'unreadable' },
    joined: null,
  })
})

it('lists the joined rounds', async () => {
  const { terms, definition } = await connect()
  const joined = await join(terms, definition)
  await refreshJoined()
  expect(useJoinedStore.getState().listed).toEqual([{ kind: 'joined', joined }])
})
