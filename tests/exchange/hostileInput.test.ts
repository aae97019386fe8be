import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { describeProblem, formatPath, type ProblemCode } from '@/domain/problem'
import type { QuestionnaireResponse } from '@/domain/response'
import { writeCsv } from '@/exchange/csv'
import { loadDefinition } from '@/exchange/definition'
import { openFileText } from '@/exchange/openedFile'
import { responseFaults } from '@/exchange/responseFaults'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { readResponseFile } from '@/exchange/responseFile'
import { readLinkCode, unpackLink, writeLinkCode } from '@/exchange/shareLink'
import { problems as words } from '@/strings/en/problems'
import { definitionOf, findQuestionnaire, questionnaireTexts } from '../support/questionnaireTexts'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const response: QuestionnaireResponse = {
  id: '123e4567-e89b-42d3-a456-426614174000',
  revision: 1,
  status: 'completed',
  questionnaire: { id: 'calms', version: '1.0.0', sha256: calms.sha256 },
  about: { mode: 'person', team: 'Team A' },
  startedAt: '2026-01-31T12:00:00.000Z',
  changedAt: '2026-01-31T12:30:00.000Z',
  completedAt: '2026-01-31T12:30:00.000Z',
  answers: { 'lean-wip-limits': { kind: 'rated', level: 3 } },
  metrics: {},
  remarks: {},
  targets: {},
  highEnough: [],
}
const file = writeResponseFile(response, [])
const rhythm = questionnaireTexts['/tests/fixtures/questionnaires/team-rhythm/1.9.0.json'] ?? ''

type Expected = readonly [code: ProblemCode, path: string]

describe('a file that is not what the app reads', () => {
  it.each<{ what: string; text: string; then: readonly Expected[] }>([
    { what: 'nothing', text: '', then: [['notJson', '']] },
    { what: 'prose', text: 'Hello', then: [['notJson', '']] },
    { what: 'HTML', text: '<!doctype html><script>alert(1)</script>', then: [['notJson', '']] },
    { what: 'a PDF read as text', text: '%PDF-1.7\n1 0 obj', then: [['notJson', '']] },
    { what: 'null', text: 'null', then: [['otherKind', '']] },
    { what: 'a number', text: '42', then: [['otherKind', '']] },
    { what: 'a list', text: '[{}]', then: [['otherKind', '']] },
    { what: 'an empty object', text: '{}', then: [['otherKind', '']] },
    { what: 'JSON of another program', text: '{"name":"x","scripts":{}}', then: [['otherKind', '']] },
    { what: 'a results file', text: '{"format":"calms-result","formatVersion":1}', then: [['otherKind', '']] },
    { what: 'a format of no name', text: '{"format":"calms-poll","formatVersion":1}', then: [['otherKind', '']] },
    { what: 'a cut file', text: file.slice(0, 300), then: [['cutShort', '']] },
    { what: '50 MB', text: `"${'x'.repeat(50_000_000)}"`, then: [['tooLarge', '']] },
    { what: '100 000 lists', text: '['.repeat(100_000) + ']'.repeat(100_000), then: [['tooDeep', '']] },
    { what: '100 000 objects', text: '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), then: [['tooDeep', '']] },
    {
      what: 'a newer format',
      text: file.replace('"formatVersion": 1', '"formatVersion": 99'),
      then: [['newerFormat', '']],
    },
    {
      what: 'format 0',
      text: file.replace('"formatVersion": 1', '"formatVersion": 0'),
      then: [['notOneOf', 'formatVersion']],
    },
    {
      what: 'a format in words',
      text: file.replace('"formatVersion": 1', '"formatVersion": "1"'),
      then: [['notOneOf', 'formatVersion']],
    },
    {
      what: 'no format version',
      text: '{"format":"calms-response"}',
      then: [
        ['missing', 'formatVersion'],
        ['missing', 'response'],
      ],
    },
    {
      what: 'a key __proto__',
      text: file.replace('"answers": {', '"__proto__": {"isAdmin": true}, "answers": {'),
      then: [['reservedKey', 'response.__proto__']],
    },
    {
      what: 'a key constructor',
      text: file.replace('"answers": {', '"answers": {"constructor": {"kind": "dontKnow"},'),
      then: [['reservedKey', 'response.answers.constructor']],
    },
    {
      what: 'level 0',
      text: file.replace('"level": 3', '"level": 0'),
      then: [['outOfRange', 'response.answers.lean-wip-limits.level']],
    },
    {
      what: 'level 6',
      text: file.replace('"level": 3', '"level": 6'),
      then: [['outOfRange', 'response.answers.lean-wip-limits.level']],
    },
    {
      what: 'level -1',
      text: file.replace('"level": 3', '"level": -1'),
      then: [['outOfRange', 'response.answers.lean-wip-limits.level']],
    },
    {
      what: 'level 3.5',
      text: file.replace('"level": 3', '"level": 3.5'),
      then: [['wrongType', 'response.answers.lean-wip-limits.level']],
    },
    {
      what: 'level "3"',
      text: file.replace('"level": 3', '"level": "3"'),
      then: [['wrongType', 'response.answers.lean-wip-limits.level']],
    },
    { what: 'level NaN', text: file.replace('"level": 3', '"level": NaN'), then: [['notJson', '']] },
    {
      what: 'level 1e999',
      text: file.replace('"level": 3', '"level": 1e999'),
      then: [['wrongType', 'response.answers.lean-wip-limits.level']],
    },
    {
      what: 'level null',
      text: file.replace('"level": 3', '"level": null'),
      then: [['wrongType', 'response.answers.lean-wip-limits.level']],
    },
    {
      what: 'an item that is a path',
      text: file.replace('"lean-wip-limits"', '"../../etc/passwd"'),
      then: [['rule', 'response.answers.../../etc/passwd']],
    },
    {
      what: 'a hash that is none',
      text: file.replace(calms.sha256, 'abc'),
      then: [['rule', 'response.questionnaire.sha256']],
    },
    {
      what: 'a version that is none',
      text: file.replace('"1.0.0"', '"1.0.0-beta"'),
      then: [['rule', 'response.questionnaire.version']],
    },
    {
      what: 'a team without a name',
      text: file.replace('"Team A"', '"   "'),
      then: [['outOfRange', 'response.about.team']],
    },
    {
      what: 'a team of 201 characters',
      text: file.replace('Team A', 'A'.repeat(201)),
      then: [['outOfRange', 'response.about.team']],
    },
    {
      what: 'an unknown key',
      text: file.replace('"answers": {', '"score": 5, "answers": {'),
      then: [['unknownKey', 'response.score']],
    },
    {
      what: 'a questionnaire of a newer format',
      text: rhythm.replace('"formatVersion": 1', '"formatVersion": 2'),
      then: [['newerFormat', '']],
    },
    { what: 'a questionnaire cut in the middle', text: rhythm.slice(0, 2000), then: [['cutShort', '']] },
    {
      what: 'a questionnaire without content',
      text: '{"formatVersion":1,"id":"x","version":"1.0.0","dimensions":[],"language":"en","title":"t","summary":"s","minutes":1,"instruction":"i"}',
      then: [['rule', 'dimensions']],
    },
  ])('$what', async ({ text, then }) => {
    const opened = await openFileText(text)
    expect(opened.ok ? [] : opened.problems.map(({ code, path = [] }) => [code, formatPath(path)])).toEqual(then)
    for (const problem of opened.ok ? [] : opened.problems) {
      expect(describeProblem(problem, words)).toMatch(/^[A-Z].+\.$/s)
    }
  })

  it('leaves the prototype of all objects alone', async () => {
    await openFileText('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}')
    expect('isAdmin' in {}).toBe(false)
  })

  it('is refused, never thrown at, whatever it is and wherever a sound file was changed', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(fc.nat(file.length - 1), fc.string({ maxLength: 3 }))
        .map(([at, by]) => file.slice(0, at) + by + file.slice(at + by.length)),
      fc.nat(file.length).map((length) => file.slice(0, length)),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const opened = await openFileText(text)
        expect(opened.ok || opened.problems.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a response that does not fit', () => {
  const faultCodes = (given: Partial<QuestionnaireResponse>) =>
    responseFaults({ ...response, ...given }, calms).map(({ code, path = [] }) => [code, formatPath(path)])

  it('names unknown items and the wrong hash', () => {
    expect(faultCodes({ answers: { 'lean-luck': { kind: 'rated', level: 1 } } })).toEqual([
      ['unknownItem', 'answers.lean-luck'],
    ])
    expect(faultCodes({ questionnaire: { ...response.questionnaire, sha256: 'f'.repeat(64) } })).toEqual([
      ['otherContent', 'questionnaire.sha256'],
    ])
  })

  it('is read, kept and written again although its questionnaire or version is unknown here', async () => {
    const stranger = { ...response, questionnaire: { id: 'nobody-knows', version: '7.0.0', sha256: 'e'.repeat(64) } }
    const read = await readResponseFile(writeResponseFile(stranger, []))
    expect(read.ok && read.value.response).toEqual(stranger)
    expect(read.ok && writeResponseFile(read.value.response, [])).toBe(writeResponseFile(stranger, []))
    const loaded = await loadDefinition(stranger.questionnaire, findQuestionnaire)
    expect(loaded.ok ? [] : loaded.problems.map((problem) => describeProblem(problem, words))).toEqual([
      'The questionnaire nobody-knows 7.0.0 is not known here.',
    ])
  })
})

describe('hostile text in names and notes', () => {
  it.each([
    { what: 'a lone surrogate', text: 'a\ud800b' },
    { what: 'a right-to-left override', text: '\u202egnp.exe' },
    { what: 'control characters', text: '\u0000\u0007\u001b[31m' },
    { what: 'a script tag', text: '</script><script>alert(1)</script>' },
    { what: 'a formula', text: '=HYPERLINK("https://example.org?x="&A1,"Click")' },
    { what: 'an at sign', text: "@SUM(1+1)*cmd|' /C calc'!A0" },
    { what: 'a tab', text: '\t=1' },
    { what: '10 000 characters', text: '長'.repeat(10_000) },
    { what: 'combining marks', text: 'Z\u0351\u036e\u0326'.repeat(500) },
    { what: 'a line and a paragraph separator', text: 'a\u2028b\u2029c' },
  ])('$what is carried as it is by file and link, and harmless in CSV', async ({ text }) => {
    const given: QuestionnaireResponse = {
      ...response,
      about: { mode: 'team', team: `T ${text.slice(0, 100)}`, service: `s ${text.slice(0, 100)}` },
      remarks: { 'lean-wip-limits': { note: text, evidence: text } },
    }
    const read = await readResponseFile(writeResponseFile(given, []))
    expect(read.ok ? read.value.response : read.problems).toEqual(given)
    const code = await writeLinkCode(given, calms)
    const linked = code.ok ? readLinkCode(code.value) : code
    expect(linked.ok ? await unpackLink(linked.value, calms) : linked).toEqual({ ok: true, value: given })
    expect(writeCsv(buildResult({ definition: calms, response: given }))).not.toMatch(/(^|,|\r\n)"?[=+@\t-]/)
  })
})
