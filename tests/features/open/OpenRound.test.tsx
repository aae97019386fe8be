import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ownTextsOf } from '@/domain/questionnaire'
import { writeRoundFile } from '@/exchange/roundFile'
import { OpenFile } from '@/features/open/OpenFile'
import { renderInWorker } from '@/report/pdf/renderInWorker'
import { reportOfRounds } from '@/report/round/reportOfRounds'
import { receiveFiles } from '@/state/incomingStore'
import { startWorker } from '@/ui/browser/trustedWorker'
import { expectAccessible } from '../../support/accessible'
import { calmsRounds } from '../../support/calmsRounds'
import { connectMemory } from '../../support/connectedSurveys'
import { definedRounds } from '../../support/definedRounds'
import type { FakeSurveys } from '../../support/fakeSurveys'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'

const calms = await definitionOf({ id: 'calms', version: '1.0.0' })
const rounds = definedRounds(calmsRounds(calms).results)
const json = writeRoundFile(rounds, ownTextsOf(calms))
let surveys: FakeSurveys

beforeEach(() => {
  ;({ surveys } = connectMemory())
})

function openFile(file: File) {
  receiveFiles([file])
  return renderAt(<OpenFile />, '/open')
}

it('shows the results of a round from their file, and stores nothing', async () => {
  await openFile(new File([json], 'round.json'))
  await expect.element(page.getByRole('heading', { name: 'round.json holds the results of a round' })).toBeVisible()
  await expect.element(page.getByText(/^It is shown to be read\. Nothing of it is stored/)).toBeVisible()
  await expect.element(page.getByRole('row', { name: /^Culture / })).toBeVisible()
  await expectAccessible()
  expect(surveys.memory.surveys.size).toBe(0)
})

it('says of a report whether its numbers follow from the counts it carries', async () => {
  const outcome = await renderInWorker(
    {
      content: { kind: 'round', form: 'summary', model: reportOfRounds(rounds) },
      attachment: { name: 'round.json', json },
    },
    { startWorker, onProgress: () => undefined, signal: new AbortController().signal },
  )
  if (!outcome.ok) throw new Error(outcome.why)
  await openFile(new File([outcome.pdf.bytes], 'report.pdf'))
  await expect.element(page.getByRole('heading', { name: 'report.pdf is the report of a round' })).toBeVisible()
  await expect
    .element(page.getByText('The numbers in the report are the ones that follow from the counts it carries.'), {
      timeout: 20_000,
    })
    .toBeVisible()
})

it('refuses results that do not speak of all that was asked', async () => {
  const cut = rounds.map((round) => ({ ...round, summary: { ...round.summary, items: round.summary.items.slice(1) } }))
  await openFile(new File([writeRoundFile(cut, ownTextsOf(calms))], 'round.json'))
  await expect.element(page.getByRole('alert')).toHaveTextContent(/does not fit the questionnaire that was asked/)
})

it('says which questionnaire is missing', async () => {
  const foreign = rounds.map((round) => {
    const terms = { ...round.summary.terms, questionnaire: { ...round.summary.terms.questionnaire, id: 'house-rules' } }
    return { ...round, summary: { ...round.summary, terms } }
  })
  await openFile(new File([writeRoundFile(foreign, [])], 'round.json'))
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/The questionnaire house-rules 1\.0\.0, which was asked, is not known here/)
})

it('tells results of a newer format', async () => {
  await openFile(new File([json.replace('"formatVersion": 1', '"formatVersion": 9')], 'round.json'))
  await expect.element(page.getByRole('alert')).toHaveTextContent(/newer version of the app \(format 9/)
})
