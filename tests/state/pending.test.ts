import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import { replayPending, savingOf, withPending, type Pending } from '@/state/pending'
import { startResponse } from '@/domain/response'
import { define, item } from '../support/definitions'

const at = new Date('2026-03-02T09:00:00Z')
const rate = (level: number, id = 'c-1'): Change => ({ kind: 'answer', item: id, answer: { kind: 'rated', level } })

function change(key: number, made: Change, failed: Pending['failed'] = null, responseId = 'a', revision = 1): Pending {
  return { key, responseId, what: { kind: 'change', change: made, at, revision }, failed }
}

it.each<{ when: string; pending: Pending[]; saving: ReturnType<typeof savingOf> }>([
  { when: 'nothing is pending', pending: [], saving: { kind: 'saved' } },
  { when: 'a change is on its way', pending: [change(1, rate(1))], saving: { kind: 'saving' } },
  {
    when: 'a change of another response is on its way',
    pending: [change(1, rate(1), null, 'b')],
    saving: { kind: 'saved' },
  },
  {
    when: 'one failed and one is on its way',
    pending: [change(1, rate(1), 'full'), change(2, rate(2, 'c-2'))],
    saving: { kind: 'notSaved', why: 'full' },
  },
  {
    when: 'two failed',
    pending: [change(1, rate(1), 'full'), change(2, rate(2, 'c-2'), 'lost')],
    saving: { kind: 'notSaved', why: 'lost' },
  },
])('$when', ({ pending, saving }) => {
  expect(savingOf(pending, 'a')).toEqual(saving)
})

it('lets a later change of the same question take the place of an earlier one, and of no other', () => {
  const before = [
    change(1, rate(1)),
    change(2, rate(1, 'c-2')),
    change(3, { kind: 'highEnough', item: 'c-1', isHighEnough: true }),
  ]
  expect(withPending(before, change(4, rate(3))).map(({ key }) => key)).toEqual([2, 3, 4])
})

it('never leaves out a reopening or a finishing', () => {
  const before = [change(1, { kind: 'reopen' }), change(2, { kind: 'finish' })]
  expect(withPending(before, change(3, { kind: 'reopen' })).map(({ key }) => key)).toEqual([1, 2, 3])
})

describe('replaying what is pending', () => {
  const started = startResponse(
    define({ c: [item('c-1')] }),
    { mode: 'person', team: 'Payments' },
    { now: at, id: crypto.randomUUID() },
  )
  const pending = [
    change(1, rate(3)),
    change(2, { kind: 'finish' }),
    change(3, { kind: 'reopen' }, null, 'a', 2),
    change(4, { kind: 'finish' }, null, 'a', 2),
  ]
  const done = { status: 'amended', revision: 2, answers: { 'c-1': { kind: 'rated', level: 3 } } }

  it.each([0, 1, 2, 3, 4])('ends the same when the first %i of them reached the disk meanwhile', (stored) => {
    const onDisk = replayPending(started, pending.slice(0, stored))
    expect(replayPending(onDisk, pending)).toMatchObject(done)
    expect(replayPending(replayPending(onDisk, pending), pending)).toMatchObject(done)
  })

  it('begins behind the last whole response', () => {
    const whole: Pending = {
      key: 2,
      responseId: 'a',
      what: { kind: 'whole', response: started, access: 'own', definition: null },
      failed: null,
    }
    const replayed = replayPending(started, [change(1, rate(3)), whole, change(3, rate(1, 'c-2'))])
    expect(replayed.answers).toEqual({ 'c-2': { kind: 'rated', level: 1 } })
  })
})
