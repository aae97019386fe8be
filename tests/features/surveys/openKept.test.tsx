import { beforeAll, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { RoundPage } from '@/features/surveys/round/RoundPage'
import { handOverBallots } from '@/state/handedOver'
import { connectMemory } from '../../support/connectedSurveys'
import type { FakeSurveys } from '../../support/fakeSurveys'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../support/sealedRound'

let round: SealedRound
let codes: readonly string[]
let surveys: FakeSurveys

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
  codes = await Promise.all([1, 2, 3].map((person) => round.seal(answersOf(person, round.definition))))
})

beforeEach(async () => {
  ;({ surveys } = connectMemory())
  await surveys.addSurvey(round.survey)
})

const stored = () => [...(surveys.memory.ballots.get(round.survey.id)?.values() ?? [])]
const openedHere = () => stored().filter(({ opened }) => opened !== null).length

async function keepSealed(made: readonly string[]) {
  const ballots = made.map((code, index) => ({
    round: round.terms.round,
    sha256: String(index).padStart(64, '0'),
    code,
    receivedOn: '2026-11-27',
    opened: null,
    fault: 'cannotBeOpened' as const,
  }))
  await surveys.addBallots(round.survey.id, ballots)
}

const show = (tab: string) => renderAt(<RoundPage id={round.survey.id} round={round.terms.round} tab={tab} />)

it('opens by itself what an import left sealed, once the key is here', async () => {
  await keepSealed(codes)
  await surveys.saveKey(round.survey.id, round.key)
  await show('invite')
  await expect.element(page.getByText('3 of 9 answered').first()).toBeVisible()
  expect(openedHere()).toBe(3)
})

it('opens nothing without the key, and leaves what cannot be opened as it is', async () => {
  await keepSealed([...codes, 'CALMSB:damaged.'])
  const first = await show('invite')
  await expect.element(page.getByText('0 of 9 answered').first()).toBeVisible()
  await first.unmount()
  await surveys.saveKey(round.survey.id, round.key)
  await show('invite')
  await expect.element(page.getByText('3 of 9 answered').first()).toBeVisible()
  expect(
    stored()
      .filter(({ fault }) => fault === 'cannotBeOpened')
      .map(({ code }) => code),
  ).toEqual(['CALMSB:damaged.'])
})

it('takes in what was handed over by the screen that opens files', async () => {
  await surveys.saveKey(round.survey.id, round.key)
  handOverBallots(round.terms.round, [
    ...codes.map((code) => ({ source: 'all.txt', code })),
    { source: 'cut.txt', code: 'CALMSB:cut' },
  ])
  await show('responses')
  await expect.element(page.getByText('3 taken in')).toBeVisible()
  await expect.element(page.getByText('1 not complete, or changed on the way').first()).toBeVisible()
  expect(openedHere()).toBe(3)
})
