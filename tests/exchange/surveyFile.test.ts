import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath, type Parsed } from '@/domain/problem'
import { startResponse } from '@/domain/response'
import { readBackupFile, writeBackupFile, type BackupFile } from '@/exchange/backupFile'
import { readRoundFile, writeRoundFile } from '@/exchange/roundFile'
import { readSurveyFile, writeSurveyFile, type SurveyPart } from '@/exchange/surveyFile'
import { lockKeys } from '@/exchange/lockedKeys'
import { keyTools as tools } from '@/sealing/keyTools'
import { usualTerms } from '../support/ballots'
import { definitionOf, questionnaireTexts } from '../support/questionnaireTexts'
import { factsOf, fullRound, fullSummary, fullSurvey } from '../support/surveyFiles'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const rhythm = await definitionOf({ id: 'team-rhythm', version: '1.9.0' })
const rhythmText = questionnaireTexts['/tests/fixtures/questionnaires/team-rhythm/1.9.0.json'] ?? ''
const terms = usualTerms(calms, 'B'.repeat(87))
const survey = fullSurvey(terms)
const { round } = terms
const part: SurveyPart = { survey, ballots: [{ round, code: 'CALMSB:AAAA.', receivedOn: '2026-11-27' }] }
const keys = await lockKeys([], 'x', tools)
const none = { ownTexts: [], keys: null }
const otherId = '3f6c1a52-7f0e-4d1e-9a63-5f1f2b8f0c11'

const faultsOf = (read: Parsed<unknown>) =>
  read.ok ? [] : read.problems.map(({ code, path = [] }) => [code, formatPath(path)])

describe('a survey file', () => {
  it('gives back survey, ballots, questionnaires and keys', async () => {
    const asked = fullSurvey(usualTerms(rhythm, 'B'.repeat(87)))
    const read = await readSurveyFile(writeSurveyFile({ ...part, survey: asked }, { ownTexts: [rhythmText], keys }))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { questionnaires, ...rest } = read.value
    expect(rest).toEqual({ ...part, survey: asked, keys })
    expect(questionnaires.map(({ sha256 }) => sha256)).toEqual([rhythm.sha256])
  })

  it('gives back any ballots in their order', async () => {
    const ballot = fc.record({
      round: fc.constant(round),
      code: fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      receivedOn: fc.constant('2026-11-27'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(ballot), async (ballots) => {
        const read = await readSurveyFile(writeSurveyFile({ survey, ballots }, none))
        expect(read).toEqual({ ok: true, value: { survey, ballots, questionnaires: [], keys: null } })
      }),
      { numRuns: 30 },
    )
  })

  it('may have 10 000 ballots', async () => {
    const ballots = Array.from({ length: 10_000 }, () => ({ round, code: 'C'.repeat(700), receivedOn: '2026-11-27' }))
    const text = writeSurveyFile({ survey, ballots }, none)
    expect(text.length).toBeGreaterThan(5_000_000)
    expect((await readSurveyFile(text)).ok).toBe(true)
  })

  const text = writeSurveyFile(part, { ownTexts: [], keys })
  it.each<{ what: string; text: string; then: readonly (readonly [string, string])[] }>([
    { what: 'cut', text: text.slice(0, -30), then: [['cutShort', '']] },
    { what: 'above 50 MB', text: text + ' '.repeat(50_000_000), then: [['tooLarge', '']] },
    { what: 'newer', text: text.replace('"formatVersion": 1', '"formatVersion": 2'), then: [['newerFormat', '']] },
    { what: 'a response', text: '{"format":"calms-response","formatVersion":1}', then: [['otherKind', '']] },
    {
      what: 'nested too deeply',
      text: text.replace('"rounds": [', `"rounds": ${'['.repeat(40)}`),
      then: [['tooDeep', '']],
    },
    {
      what: 'with a reserved key',
      text: text.replace('"targets": {', '"targets": {"__proto__": {},'),
      then: [['reservedKey', 'survey.rounds[0].targets.__proto__']],
    },
    {
      what: 'with an unknown key',
      text: text.replace('"log": [', '"score": 5, "log": ['),
      then: [['unknownKey', 'survey.rounds[0].score']],
    },
    {
      what: 'with a level that is none',
      text: text.replace('"level": 5', '"level": 6'),
      then: [['outOfRange', 'survey.rounds[0].targets.lean.level']],
    },
    {
      what: 'with an event that is none',
      text: text.replace('"closed"', '"sealed"'),
      then: [['notOneOf', 'survey.rounds[0].log[1].event']],
    },
    {
      what: 'with keys that are not locked',
      text: text.replace('"kind": "locked"', '"kind": "plain"'),
      then: [['notOneOf', 'keys.kind']],
    },
    {
      what: 'with a ballot without a code',
      text: text.replace('CALMSB:AAAA.', ''),
      then: [['outOfRange', 'ballots[0].code']],
    },
  ])('is refused with its faults: $what', async ({ text: given, then }) => {
    expect(faultsOf(await readSurveyFile(given))).toEqual(then)
  })

  it('is refused when its parts do not belong together', async () => {
    const write = (given: Partial<SurveyPart>, ownTexts: readonly string[] = []) =>
      readSurveyFile(writeSurveyFile({ ...part, ...given }, { ownTexts, keys: null }))
    const twice = { ...survey, rounds: [...survey.rounds, ...survey.rounds] }
    expect(faultsOf(await write({ survey: twice }))).toEqual([['repeatedEntry', 'survey.rounds[1].terms.round']])
    expect(faultsOf(await write({ survey: { ...survey, id: otherId } }))).toEqual([
      ['unrelatedRound', 'survey.rounds[0].terms.survey'],
    ])
    const stray = [{ round: otherId, code: 'C', receivedOn: '2026-11-27' }]
    expect(faultsOf(await write({ ballots: stray }))).toEqual([['unrelatedRound', 'ballots[0].round']])
    expect(faultsOf(await write({}, [rhythmText]))).toEqual([['unrelatedQuestionnaire', 'questionnaires[0]']])
  })
})

describe('a backup', () => {
  const response = startResponse(calms, { mode: 'team', team: 'Team A' }, { now: new Date('2026-01-31'), id: otherId })
  const sent = [{ kind: 'answers', revision: 1, day: '2026-11-27', code: 'CALMSB:AAAA.', how: 'qr' }] as const
  const all: Omit<BackupFile, 'questionnaires'> = {
    responses: [response],
    surveys: [part],
    joined: [{ terms, respondent: otherId, segments: { role: 'product' }, sent: [...sent] }],
    keys,
  }

  it('gives back everything', async () => {
    const read = await readBackupFile(writeBackupFile(all, [rhythmText]))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { questionnaires, ...rest } = read.value
    expect(rest).toEqual(all)
    expect(questionnaires.map(({ questionnaire }) => questionnaire.id)).toEqual(['team-rhythm'])
  })

  it('may be empty', async () => {
    const nothing = { responses: [], surveys: [], joined: [], keys: null }
    expect(await readBackupFile(writeBackupFile(nothing, []))).toEqual({
      ok: true,
      value: { ...nothing, questionnaires: [] },
    })
  })

  it('is refused with the place of each fault', async () => {
    const { responses, surveys, joined } = all
    const twice = {
      responses: [...responses, response],
      surveys: [...surveys, part],
      joined: [...joined, ...joined],
      keys: null,
    }
    expect(faultsOf(await readBackupFile(writeBackupFile(twice, [])))).toEqual([
      ['repeatedEntry', 'responses[1].id'],
      ['repeatedEntry', 'surveys[1].survey.id'],
      ['repeatedEntry', 'joined[1].terms.round'],
    ])
    const text = writeBackupFile(all, [])
    const stray = text.replace(`"round": "${round}",\n          "code"`, `"round": "${otherId}",\n          "code"`)
    expect(faultsOf(await readBackupFile(stray))).toEqual([['unrelatedRound', 'surveys[0].ballots[0].round']])
    expect(faultsOf(await readBackupFile(text.replace('"how": "qr"', '"how": "mail"')))).toEqual([
      ['notOneOf', 'joined[0].sent[0].how'],
    ])
    expect(faultsOf(await readBackupFile(text.slice(0, 400)))).toEqual([['cutShort', '']])
    expect(faultsOf(await readBackupFile(writeBackupFile(all, ['{}'])))).toEqual([['otherKind', 'questionnaires[0]']])
  })
})

describe('a round file', () => {
  const facts = factsOf(fullRound(terms))
  const earlier = { summary: fullSummary({ ...terms, round: otherId }), facts }
  const rounds = [earlier, { summary: fullSummary(terms), facts }]

  it('gives back summaries and facts, and leaves out what else a round holds', async () => {
    const whole = [earlier, { summary: fullSummary(terms), facts: fullRound(terms) }]
    const text = writeRoundFile(whole, [])
    expect(text).not.toContain('reveals')
    expect(await readRoundFile(text)).toEqual({ ok: true, value: { rounds, questionnaires: [] } })
  })

  const text = writeRoundFile(rounds, [])
  it.each<{ what: string; text: string; then: readonly (readonly [string, string])[] }>([
    { what: 'cut', text: text.slice(0, 900), then: [['cutShort', '']] },
    { what: 'newer', text: text.replace('"formatVersion": 1', '"formatVersion": 2'), then: [['newerFormat', '']] },
    { what: 'without a round', text: writeRoundFile([], []), then: [['outOfRange', 'rounds']] },
    {
      what: 'with half a person',
      text: text.replace('"heldBack": 1', '"heldBack": 0.5'),
      then: [['wrongType', 'rounds[0].summary.heldBack']],
    },
    {
      what: 'with a count of six levels',
      text: text.replace('"counts": [', '"counts": [9,'),
      then: [['outOfRange', 'rounds[0].summary.items[0].counts.levels.counts']],
    },
    {
      what: 'with a reason that is none',
      text: text.replace('"tooFewPeople"', '"shy"'),
      then: [['notOneOf', 'rounds[0].summary.items[1].counts.levels.why']],
    },
    {
      what: 'with the same round twice',
      text: text.replace(otherId, round),
      then: [['repeatedEntry', 'rounds[1].summary.terms.round']],
    },
    {
      what: 'with two surveys',
      text: text.replace(terms.survey, otherId),
      then: [['unrelatedRound', 'rounds[0].summary.terms.survey']],
    },
    {
      what: 'with a foreign questionnaire',
      text: writeRoundFile(rounds, [rhythmText]),
      then: [['unrelatedQuestionnaire', 'questionnaires[0]']],
    },
  ])('is refused with its faults: $what', async ({ text: given, then }) => {
    expect(faultsOf(await readRoundFile(given))).toEqual(then)
  })
})
