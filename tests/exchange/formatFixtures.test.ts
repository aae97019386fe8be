import { describe, expect, it } from 'vitest'
import { itemsOf } from '@/domain/questionnaire'
import { readBackupFile } from '@/exchange/backupFile'
import { readBallotCode } from '@/exchange/ballot/ballotCode'
import { unpackBallot } from '@/exchange/ballot/ballotContent'
import { addFrame, noFrames } from '@/exchange/ballot/ballotFrames'
import { readBallotFile } from '@/exchange/ballot/findBallotCodes'
import { readInvitation } from '@/exchange/invitation'
import { readInvitationFile } from '@/exchange/invitationFile'
import { openKeyFile, readKeyFile } from '@/exchange/keyFile'
import { fromBase64url } from '@/exchange/link/linkBytes'
import { unlockKeys } from '@/exchange/lockedKeys'
import { openFileText } from '@/exchange/openedFile'
import { readRoundFile } from '@/exchange/roundFile'
import { readSurveyFile } from '@/exchange/surveyFile'
import { termsHash } from '@/exchange/termsHash'
import { keyTools as tools } from '@/sealing/keyTools'
import { openSealed } from '@/sealing/seal'
import { usualTerms } from '../support/ballots'
import { definitionOf } from '../support/questionnaireTexts'
import { factsOf, fullRound, fullSummary, fullSurvey } from '../support/surveyFiles'

const texts = import.meta.glob<string>('/tests/fixtures/*/format-*.{txt,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** Files of every format ever written, as they were written then. */
const written = (folder: string, ending: string) =>
  Object.entries(texts).filter(([path]) => path.includes(`/${folder}/`) && path.endsWith(ending))

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const keyFile = readKeyFile(texts['/tests/fixtures/keys/format-1.json'] ?? '')
if (!keyFile.ok) throw new Error(JSON.stringify(keyFile.problems))
const { terms } = keyFile.value
const opened = await openKeyFile(keyFile.value, { passphrase: null, tools })
if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
const key = opened.value
const keyPair = {
  privateKey: fromBase64url(key.privateKey) ?? new Uint8Array(0),
  publicKey: fromBase64url(key.publicKey) ?? new Uint8Array(0),
}

async function contentOf(code: string) {
  const envelope = readBallotCode(code)
  if (!envelope.ok) return envelope
  const plain = await openSealed(envelope.value.sealed, { keyPair, binding: await termsHash(terms) })
  return plain.ok ? unpackBallot(plain.plain, terms, calms) : plain
}
const sender = { respondent: '123e4567-e89b-42d3-a456-426614174000', day: '2026-11-27' }
const answered = {
  kind: 'answers',
  ...sender,
  revision: 1,
  segments: { role: 'operations' },
  answers: Object.fromEntries(itemsOf(calms).map(({ id }, index) => [id, { kind: 'rated', level: (index % 5) + 1 }])),
  metrics: {
    'dora-lead-time': { kind: 'bracket', bracket: 'lt-1-hour' },
    'dora-change-failure-rate': { kind: 'percent', percent: 12 },
  },
  remarks: { 'lean-wip-limits': { note: 'Since May.', link: 'https://example.org/board', date: '2026-01-30' } },
}

describe('what was written once is read for ever', () => {
  it('with one fixture a format', () => {
    const folders = Object.keys(texts).map((path) => path.split('/').slice(3).join('/'))
    expect(folders.filter((path) => path.includes('format-1')).sort()).toEqual([
      'backups/format-1.json',
      'ballots/format-1.txt',
      'frames/format-1.txt',
      'invitations/format-1.json',
      'invitations/format-1.txt',
      'keys/format-1.json',
      'responses/format-1.json',
      'rounds/format-1.json',
      'surveys/format-1.json',
    ])
  })

  it.each(written('keys', 'json'))('a key file: %s', (_path, text) => {
    expect(readKeyFile(text)).toMatchObject({ ok: true, value: { terms: usualTerms(calms, key.publicKey) } })
  })

  it.each(written('ballots', 'txt'))('ballots: %s', async (_path, text) => {
    const codes = readBallotFile(text)
    const contents = codes.ok ? await Promise.all(codes.value.map(contentOf)) : codes
    expect(contents).toEqual([
      { ok: true, value: answered },
      { ok: true, value: { kind: 'withdrawn', ...sender, revision: 2 } },
    ])
  })

  it.each(written('frames', 'txt'))('frames: %s', async (_path, text) => {
    let state = noFrames
    const codes: string[] = []
    for (const line of text.trim().split('\n')) {
      const next = addFrame(state, line)
      state = next.state
      if (next.added.kind === 'done') codes.push(next.added.code)
    }
    expect(await Promise.all(codes.map(contentOf))).toEqual([{ ok: true, value: answered }])
  })

  it.each(written('invitations', 'txt'))('an invitation: %s', async (_path, text) => {
    expect(await readInvitation(text.trim())).toEqual({ ok: true, value: { terms, questionnaires: [] } })
  })

  it.each(written('invitations', 'json'))('an invitation file: %s', async (_path, text) => {
    expect(await readInvitationFile(text)).toEqual({ ok: true, value: { terms, questionnaires: [] } })
  })

  it.each(written('surveys', 'json'))('a survey file: %s', async (_path, text) => {
    const file = await readSurveyFile(text)
    if (!file.ok || !file.value.keys) throw new Error('not read')
    expect(file.value.survey).toEqual(fullSurvey(terms))
    expect(await contentOf(file.value.ballots[0]?.code ?? '')).toEqual({ ok: true, value: answered })
    expect(await unlockKeys(file.value.keys, 'correct horse battery', tools)).toEqual({ ok: true, value: [key] })
  })

  it.each(written('backups', 'json'))('a backup file: %s', async (_path, text) => {
    const file = await readBackupFile(text)
    expect(file).toMatchObject({
      ok: true,
      value: {
        responses: [{ id: '3f6c1a52-7f0e-4d1e-9a63-5f1f2b8f0c11' }],
        surveys: [{ survey: fullSurvey(terms) }],
        joined: [{ terms, segments: { role: 'operations' }, sent: [{ revision: 1, how: 'file' }] }],
      },
    })
  })

  it.each(written('rounds', 'json'))('a round file: %s', async (_path, text) => {
    const rounds = [{ summary: fullSummary(terms), facts: factsOf(fullRound(terms)) }]
    expect(await readRoundFile(text)).toEqual({ ok: true, value: { rounds, questionnaires: [] } })
  })
})

describe('a file of any kind', () => {
  it.each([
    ['responses/format-1.json', 'response'],
    ['keys/format-1.json', 'key'],
    ['invitations/format-1.json', 'invitation'],
    ['surveys/format-1.json', 'survey'],
    ['backups/format-1.json', 'backup'],
    ['rounds/format-1.json', 'round'],
    ['ballots/format-1.txt', 'ballots'],
  ])('is told by its content: %s', async (path, kind) => {
    expect(await openFileText(texts[`/tests/fixtures/${path}`] ?? '')).toMatchObject({ ok: true, value: { kind } })
  })

  it('is told to be too large by what its kind may have', async () => {
    const blanks = ' '.repeat(5_000_000)
    const survey = await openFileText(blanks + (texts['/tests/fixtures/surveys/format-1.json'] ?? ''))
    expect(survey).toMatchObject({ ok: true, value: { kind: 'survey' } })
    expect(await openFileText(blanks + (texts['/tests/fixtures/responses/format-1.json'] ?? ''))).toEqual({
      ok: false,
      problems: [{ code: 'tooLarge', data: { limit: 5_000_000 } }],
    })
    expect(await openFileText('CALMSB:AAAA. '.repeat(10_001))).toMatchObject({ problems: [{ code: 'tooManyBallots' }] })
  })
})
