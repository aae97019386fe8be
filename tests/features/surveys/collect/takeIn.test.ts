import { beforeAll, describe, expect, it } from 'vitest'
import type { Saved } from '@/domain/saved'
import type { BallotContent } from '@/domain/survey/ballot'
import { writeBallotCode } from '@/exchange/ballot/ballotCode'
import { toBase64url } from '@/exchange/link/linkBytes'
import { withChecksum } from '@/exchange/crc32'
import { termsHash } from '@/exchange/termsHash'
import { takeIn, type Desk } from '@/features/surveys/collect/takeIn'
import { seal } from '@/sealing/seal'
import type { StoredBallot } from '@/state/surveyPorts'
import { definitionOf } from '../../../support/questionnaireTexts'
import { answersOf, sealedRound, type SealedRound } from '../../../support/sealedRound'

let round: SealedRound
let binding: string

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms', version: '1.0.0' }))
  binding = await termsHash(round.terms)
})

type Shelf = { readonly stored: StoredBallot[]; readonly desk: Desk }

/** What is stored grows as the browser's memory would. */
function shelf(rest: Partial<Desk> = {}): Shelf {
  const stored: StoredBallot[] = []
  const save = (ballots: readonly StoredBallot[]): Promise<Saved> => {
    for (const ballot of ballots) {
      const place = stored.findIndex(({ sha256 }) => sha256 === ballot.sha256)
      stored.splice(place < 0 ? stored.length : place, place < 0 ? 0 : 1, ballot)
    }
    return Promise.resolve({ kind: 'saved' })
  }
  const { terms, definition, keyPair: key } = round
  const desk: Desk = {
    terms,
    definition,
    key,
    binding,
    day: '2026-11-28',
    stored,
    save,
    onProgress: () => undefined,
    rest: () => Promise.resolve(),
    signal: new AbortController().signal,
    ...rest,
  }
  return { stored, desk }
}

const arrivals = (codes: readonly (string | null)[]) => codes.map((code) => ({ source: null, code }))
const kindsOf = async (codes: readonly (string | null)[], desk: Desk) =>
  (await takeIn(arrivals(codes), desk)).taken.map(({ what }) => what)

const answers = (person: number, rest: Partial<Extract<BallotContent, { kind: 'answers' }>> = {}) =>
  round.seal(answersOf(person, round.definition, rest))
const withdrawal = (person: number, revision: number) => {
  const { respondent, day } = answersOf(person, round.definition)
  return round.seal({ kind: 'withdrawn', respondent, day, revision })
}

describe('ballots that can be opened', () => {
  it('are accepted, and stored with what they hold and the day', async () => {
    const { stored, desk } = shelf()
    const code = await answers(1)
    expect(await kindsOf([code], desk)).toEqual([{ kind: 'accepted' }])
    expect(stored).toMatchObject([
      { round: round.terms.round, code, receivedOn: '2026-11-28', fault: null, opened: { content: { revision: 1 } } },
    ])
  })

  it('are here already when they come again, at once or later', async () => {
    const { stored, desk } = shelf()
    const code = await answers(1)
    expect(await kindsOf([code, code], desk)).toEqual([{ kind: 'accepted' }, { kind: 'alreadyHere' }])
    expect(await kindsOf([code], desk)).toEqual([{ kind: 'alreadyHere' }])
    expect(stored).toHaveLength(1)
  })

  it('are here already when the same answers were sealed twice', async () => {
    const { stored, desk } = shelf()
    const codes = [await answers(1), await answers(1)]
    expect(codes[0]).not.toBe(codes[1])
    expect(await kindsOf(codes, desk)).toEqual([{ kind: 'accepted' }, { kind: 'alreadyHere' }])
    expect(stored).toHaveLength(1)
  })

  it('replace an earlier revision, and are older when they come after a later one', async () => {
    const { desk } = shelf()
    const [first, second, third] = [
      await answers(1),
      await answers(1, { revision: 2 }),
      await answers(1, { revision: 3 }),
    ]
    expect(await kindsOf([first, third, second], desk)).toEqual([
      { kind: 'accepted' },
      { kind: 'replaces', revision: 1 },
      { kind: 'older' },
    ])
  })

  it('take answers back', async () => {
    const { desk } = shelf()
    expect(await kindsOf([await answers(1), await withdrawal(1, 2)], desk)).toEqual([
      { kind: 'accepted' },
      { kind: 'withdrawn' },
    ])
  })
})

describe('ballots that cannot be counted', () => {
  it('of another round or questionnaire are told and not kept', async () => {
    const { definition } = round
    const otherRound = await sealedRound(definition, { round: 'aaaaaaaa-3b12-4fef-91e0-7d1f0a7c6b55' })
    const otherQuestionnaire = await sealedRound(definition, {
      questionnaire: { ...round.terms.questionnaire, sha256: 'c'.repeat(64) },
    })
    const foreign = writeBallotCode(new Uint8Array(300), otherQuestionnaire.terms)
    const { stored, desk } = shelf()
    expect(await kindsOf([await otherRound.seal(answersOf(1, definition)), foreign], desk)).toEqual([
      { kind: 'otherRound' },
      { kind: 'otherQuestionnaire' },
    ])
    expect(stored).toEqual([])
  })

  it('sealed to another key are kept as they came', async () => {
    const sameRound = await sealedRound(round.definition)
    const { stored, desk } = shelf()
    const code = await sameRound.seal(answersOf(1, round.definition))
    expect(await kindsOf([code], desk)).toEqual([{ kind: 'cannotBeOpened' }])
    expect(stored).toMatchObject([{ code, opened: null, fault: 'cannotBeOpened' }])
  })

  it('are kept sealed without the key, and counted once it is here', async () => {
    const { stored, desk } = shelf({ key: null })
    const code = await answers(1)
    expect(await kindsOf([code], desk)).toEqual([{ kind: 'noKey' }])
    expect(stored).toMatchObject([{ code, opened: null, fault: 'cannotBeOpened', receivedOn: '2026-11-28' }])
    const later = { ...desk, key: round.keyPair, day: '2026-12-01' }
    expect(await kindsOf([code], later)).toEqual([{ kind: 'accepted' }])
    expect(stored).toMatchObject([{ code, fault: null, receivedOn: '2026-11-28' }])
  })

  it('cut or changed on the way are damaged, in every place', async () => {
    const code = await answers(1)
    const { stored, desk } = shelf()
    const flipped = [20, 100, code.length - 10].map(
      (at) => `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`,
    )
    const damaged = { kind: 'damaged' }
    expect(await kindsOf([code.slice(0, 60), ...flipped], desk)).toEqual([damaged, damaged, damaged, damaged])
    expect(stored).toEqual([])
  })

  it('from a newer app are kept as they came', async () => {
    const code = `CALMSB:${toBase64url(withChecksum(Uint8Array.from([2, 1, 2, 3])))}.`
    const { stored, desk } = shelf()
    expect(await kindsOf([code], desk)).toEqual([{ kind: 'newerApp' }])
    expect(stored).toMatchObject([{ code, opened: null, fault: 'newerApp' }])
  })

  it('holding what no ballot holds are kept as they came', async () => {
    const { publicKey } = round.keyPair
    const sealed = await seal(Uint8Array.from([1, 9, 9]), { publicKey, binding })
    const { stored, desk } = shelf()
    expect(await kindsOf([writeBallotCode(sealed, round.terms)], desk)).toEqual([{ kind: 'unfitting' }])
    expect(stored).toMatchObject([{ opened: null, fault: 'unfitting' }])
  })

  it('do not keep the good ones out', async () => {
    const { stored, desk } = shelf()
    const kinds = await kindsOf([null, 'CALMSB:xx', await answers(1), 'CALMSB:', await answers(2)], desk)
    expect(kinds.map(({ kind }) => kind)).toEqual(['noCode', 'damaged', 'accepted', 'damaged', 'accepted'])
    expect(stored).toHaveLength(2)
  })
})

describe('many at once', () => {
  const people = Array.from({ length: 120 }, (_, index) => index + 1)

  it('are stored batch by batch, and the rest can be taken in again after a stop', async () => {
    const stop = new AbortController()
    const progress: string[] = []
    const { stored, desk } = shelf({
      signal: stop.signal,
      onProgress: (done, total) => {
        progress.push(`${done} of ${total}`)
        if (done === 100) stop.abort()
      },
    })
    const codes = await Promise.all(people.map((person) => answers(person)))
    expect(await takeIn(arrivals(codes), desk)).toMatchObject({ left: 20, notSaved: null })
    expect(progress).toEqual(['0 of 120', '50 of 120', '100 of 120'])
    expect(stored).toHaveLength(100)
    const again = await takeIn(arrivals(codes), { ...desk, signal: new AbortController().signal })
    expect(again.taken.filter(({ what }) => what.kind === 'alreadyHere')).toHaveLength(100)
    expect(again.taken.filter(({ what }) => what.kind === 'accepted')).toHaveLength(20)
    expect(stored).toHaveLength(120)
  })

  it('acknowledge only what the storage took', async () => {
    let batches = 0
    const { desk } = shelf({
      save: () => {
        batches += 1
        return Promise.resolve(batches === 2 ? { kind: 'notSaved', why: 'full' } : { kind: 'saved' })
      },
    })
    const codes = await Promise.all(people.map((person) => answers(person)))
    const { taken, left, notSaved } = await takeIn(arrivals(codes), desk)
    expect({ taken: taken.length, left, notSaved }).toEqual({ taken: 50, left: 70, notSaved: 'full' })
  })
})
