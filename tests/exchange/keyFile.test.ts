import { describe, expect, it } from 'vitest'
import { openKeyFile, readKeyFile, writeKeyFile, type KeyFile } from '@/exchange/keyFile'
import { toBase64url } from '@/exchange/link/linkBytes'
import { lockKeys, unlockKeys } from '@/exchange/lockedKeys'
import { makeKeyPair } from '@/sealing/keys'
import { keyTools as tools } from '@/sealing/keyTools'
import { usualTerms } from '../support/ballots'
import { definitionOf } from '../support/questionnaireTexts'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const pair = await makeKeyPair()
const other = await makeKeyPair()
const publicKey = toBase64url(pair.publicKey)
const terms = usualTerms(calms, publicKey)
const key = { round: terms.round, privateKey: toBase64url(pair.privateKey), publicKey }
const foreign = { ...key, privateKey: toBase64url(other.privateKey) }
const open = await writeKeyFile(terms, key, { passphrase: null, tools })
const locked = await writeKeyFile(terms, key, { passphrase: 'seven words', tools })

function read(text: string): KeyFile {
  const file = readKeyFile(text)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.value
}
const refused = (code: string) => ({ ok: false, problems: [{ code, data: {} }] })

describe('a key file', () => {
  it('gives back the key of the round', async () => {
    expect(read(open)).toEqual({ terms, key: { kind: 'plain', privateKey: key.privateKey } })
    expect(await openKeyFile(read(open), { passphrase: null, tools })).toEqual({ ok: true, value: key })
  })

  it('gives back a locked key for its passphrase alone', async () => {
    expect(locked).not.toContain(key.privateKey)
    const file = read(locked)
    expect(file.key).toMatchObject({ kind: 'locked', iterations: 600_000 })
    expect(await openKeyFile(file, { passphrase: 'seven words', tools })).toEqual({ ok: true, value: key })
    expect(await openKeyFile(file, { passphrase: null, tools })).toEqual(refused('passphraseNeeded'))
    expect(await openKeyFile(file, { passphrase: 'eight words', tools })).toEqual(refused('passphraseWrong'))
  })

  it('is refused when its key belongs to another round', async () => {
    const otherKey = await writeKeyFile(terms, foreign, { passphrase: null, tools })
    expect(await openKeyFile(read(otherKey), { passphrase: null, tools })).toEqual(refused('keyUnfitting'))
    const otherLocked = await writeKeyFile(terms, foreign, { passphrase: 'x', tools })
    expect(await openKeyFile(read(otherLocked), { passphrase: 'x', tools })).toEqual(refused('keyUnfitting'))
    const otherRound = await writeKeyFile(terms, { ...key, round: terms.survey }, { passphrase: 'x', tools })
    expect(await openKeyFile(read(otherRound), { passphrase: 'x', tools })).toEqual(refused('keyUnfitting'))
    const noPoint = read(open.replace(publicKey, 'A'.repeat(87)))
    expect(await openKeyFile(noPoint, { passphrase: null, tools })).toEqual(refused('keyUnusable'))
  })

  it('stays locked once a letter of it was changed', async () => {
    const { key: kept } = read(locked)
    if (kept.kind !== 'locked') throw new Error('not locked')
    for (const place of [0, 40, kept.sealed.length - 4]) {
      const letter = kept.sealed[place] === 'A' ? 'B' : 'A'
      const sealed = kept.sealed.slice(0, place) + letter + kept.sealed.slice(place + 1)
      expect(await unlockKeys({ ...kept, sealed }, 'seven words', tools)).toEqual(refused('passphraseWrong'))
    }
  })

  it.each<{ what: string; change: (text: string) => string; then: readonly string[] }>([
    { what: 'cut', change: (text) => text.slice(0, -20), then: ['cutShort'] },
    {
      what: 'of a newer format',
      change: (text) => text.replace('"formatVersion": 1', '"formatVersion": 2'),
      then: ['newerFormat'],
    },
    {
      what: 'of format 0',
      change: (text) => text.replace('"formatVersion": 1', '"formatVersion": 0'),
      then: ['notOneOf'],
    },
    { what: 'with one iteration', change: (text) => text.replace('600000', '1'), then: ['outOfRange'] },
    { what: 'that would hash for hours', change: (text) => text.replace('600000', '4000000000'), then: ['outOfRange'] },
    { what: 'with a short salt', change: (text) => text.replace(/"salt": "[^"]*"/, '"salt": "AAAA"'), then: ['rule'] },
    {
      what: 'with a long nonce',
      change: (text) => text.replace(/"nonce": "[^"]*"/, '"nonce": "AAAAAAAAAAAAAAAAAAAAAA"'),
      then: ['rule'],
    },
    {
      what: 'with letters that no base64url has',
      change: (text) => text.replace(/"sealed": "./, '"sealed": "+'),
      then: ['rule'],
    },
    {
      what: 'with an unknown key',
      change: (text) => text.replace('"terms"', '"password": "x", "terms"'),
      then: ['unknownKey'],
    },
    {
      what: 'with a promise that no round has',
      change: (text) => text.replace('"k": 5', '"k": 2'),
      then: ['outOfRange'],
    },
    { what: 'that is none', change: () => '{"format":"calms-survey"}', then: ['otherKind'] },
  ])('is refused $what', ({ change, then }) => {
    const file = readKeyFile(change(locked))
    expect(file.ok ? [] : file.problems.map(({ code }) => code)).toEqual(then)
  })
})

describe('locked keys', () => {
  it('are given back, as many as there are', async () => {
    const keys = [key, { ...key, round: terms.survey }]
    expect(await unlockKeys(await lockKeys(keys, 'x', tools), 'x', tools)).toEqual({ ok: true, value: keys })
    expect(await unlockKeys(await lockKeys([key, foreign], 'x', tools), 'x', tools)).toEqual(refused('keyUnfitting'))
  })

  it('are refused when something else was locked', async () => {
    const noKeys = { round: 'x', privateKey: 'x', publicKey: 'x' }
    expect((await unlockKeys(await lockKeys([noKeys], 'x', tools), 'x', tools)).ok).toBe(false)
  })
})
