import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCode } from '@/exchange/ballot/openBallot'
import { readBackupFile, type BackupFile } from '@/exchange/backupFile'
import { unlockKeys } from '@/exchange/lockedKeys'
import type { AnsweredBallot } from '@/domain/survey/ballot'
import type { RoundKey } from '@/domain/survey/roundKey'
import { statusOf } from '@/domain/survey/roundStatus'
import type { Survey } from '@/domain/survey/survey'
import { keyTools } from '@/sealing/keyTools'
import { openSealed } from '@/sealing/seal'
import { exampleSurveys, type ExampleSurvey } from '../support/example/exampleSurveys'
import { houseDefinitions } from '../support/example/houseDefinitions'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const definitions = await houseDefinitions(
  read('questionnaires/calms/1.0.0.json'),
  read('questionnaires/dora/1.0.0.json'),
)
const publicKey = 'B'.repeat(87)

let shipped: BackupFile
let keys: readonly RoundKey[]
let made: readonly ExampleSurvey[]

beforeAll(async () => {
  const file = await readBackupFile(read('public/example/surveys.json'))
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  shipped = file.value
  const unlocked = shipped.keys && (await unlockKeys(shipped.keys, 'example', keyTools))
  if (!unlocked?.ok) throw new Error('the keys do not open')
  keys = unlocked.value
  made = await exampleSurveys({
    definitions,
    makeKey: (round) => Promise.resolve({ round, privateKey: 'A'.repeat(184), publicKey }),
  })
})

/** Keys are made anew with every writing of the file. */
function withoutKeys(survey: Survey): Survey {
  return { ...survey, rounds: survey.rounds.map((round) => ({ ...round, terms: { ...round.terms, publicKey } })) }
}

async function openedOf(round: string): Promise<readonly unknown[]> {
  const part = shipped.surveys.find(({ survey }) => survey.rounds.some(({ terms }) => terms.round === round))
  const terms = part?.survey.rounds.find((one) => one.terms.round === round)?.terms
  const key = keys.find((one) => one.round === round)
  if (!part || !terms || !key) throw new Error('no such round')
  const definition = definitions[terms.questionnaire.version === '1.0.0' ? '1.0.0' : '2.0.0']
  const codes = part.ballots.filter((ballot) => ballot.round === round).map(({ code }) => code)
  const opened = await Promise.all(codes.map((code) => openCode(code, { terms, definition, key }, openSealed)))
  return opened.map((ballot) => ballot?.content)
}

const inOrder = (a: AnsweredBallot, b: AnsweredBallot) =>
  a.respondent.localeCompare(b.respondent) || a.revision - b.revision

describe('the shipped example of surveys', () => {
  it('is three teams, the first with three rounds over nine months and a change of version', () => {
    expect(shipped.surveys.map(({ survey }) => survey.about.team)).toEqual(['Heron', 'Kingfisher', 'Dipper'])
    const [heron] = shipped.surveys
    expect(heron?.survey.rounds.map(({ terms }) => terms.questionnaire.version)).toEqual(['1.0.0', '1.0.0', '2.0.0'])
    const [first, , last] = heron?.survey.rounds ?? []
    expect([first?.terms.opensOn.slice(0, 7), last?.terms.opensOn.slice(0, 7)]).toEqual(['2026-03', '2026-11'])
    expect(heron?.survey.rounds.every((round) => round.reveals.length > 0)).toBe(true)
    expect(heron?.survey.rounds.map(statusOf)).not.toContain('deleted')
  })

  it('is what the generator makes, but for the keys', () => {
    expect(shipped.surveys.map(({ survey }) => withoutKeys(survey))).toEqual(made.map(({ survey }) => survey))
  })

  it('has a key for every round, and none besides', () => {
    const rounds = shipped.surveys.flatMap(({ survey }) => survey.rounds.map(({ terms }) => terms.round))
    expect(keys.map(({ round }) => round).toSorted()).toEqual(rounds.toSorted())
  })

  it('holds the very answers that the generator makes, every one of which opens', async () => {
    for (const { terms, ballots } of made.flatMap(({ rounds }) => rounds)) {
      const opened = await openedOf(terms.round)
      expect(opened).toHaveLength(ballots.length)
      expect(new Set(opened.map((content) => JSON.stringify(content)))).toEqual(
        new Set(ballots.toSorted(inOrder).map((content) => JSON.stringify(content))),
      )
    }
  })

  it('names roles as the owners of actions, and nobody', () => {
    const owners = shipped.surveys.flatMap(({ survey }) =>
      survey.rounds.flatMap(({ actions }) => actions.map(({ owner }) => owner)),
    )
    expect(new Set(owners)).toEqual(
      new Set([
        'Release pair',
        'Both leads',
        'Team lead',
        'Whoever runs the board that week',
        'Product owner',
        'Operations lead',
        'Delivery lead',
        'Two of us, taking turns',
      ]),
    )
  })

  it('carries only the house’s own questionnaire', () => {
    expect(shipped.responses).toEqual([])
    expect(shipped.joined).toEqual([])
    expect(shipped.questionnaires.map(({ questionnaire }) => questionnaire.version)).toEqual(['1.0.0', '2.0.0'])
  })
})
