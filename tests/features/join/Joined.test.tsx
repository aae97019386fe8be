import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import axe from 'axe-core'
import { startResponse } from '@/domain/response'
import type { QuestionnaireResponse } from '@/domain/response'
import { readBallotCode } from '@/exchange/ballot/ballotCode'
import { unpackBallot } from '@/exchange/ballot/ballotContent'
import { termsHash } from '@/exchange/termsHash'
import { Joined } from '@/features/join/Joined'
import { openSealed } from '@/sealing/seal'
import { connectLibrary } from '@/state/libraryStore'
import { useJoinedStore } from '@/state/joinedStore'
import { connectSurveys } from '@/state/surveyLibrary'
import { fakeSurveys, type FakeSurveys } from '../../support/fakeSurveys'
import { memoryLibrary, type MemoryLibrary } from '../../support/memoryLibrary'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../support/sealedRound'

let round: SealedRound
let library: MemoryLibrary
let memory: FakeSurveys
let disconnect: (() => void)[]
const respondent = '00000000-0000-4000-8000-000000000001'

beforeAll(async () => {
  round = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
})
beforeEach(() => {
  library = memoryLibrary()
  memory = fakeSurveys()
  disconnect = [connectLibrary(library), connectSurveys(() => Promise.resolve(memory))]
})
afterEach(() => {
  disconnect.forEach((letGo) => letGo())
  // What one test could not store is not the next one's.
  useJoinedStore.setState({ rounds: new Map(), listed: null })
})

async function join(rest: Partial<QuestionnaireResponse> = {}) {
  const { definition, terms } = round
  const about = { mode: 'person' as const, team: terms.team }
  const started = startResponse(definition, about, { now: new Date('2026-11-26T10:00:00Z'), id: respondent })
  const { answers } = answersOf(1, definition)
  await library.addResponse({ ...started, answers, ...rest }, 'own')
  await memory.saveJoined({ terms, respondent, segments: { role: 'product' }, sent: [] })
  return renderAt(<Joined round={terms.round} />, `/joined/${terms.round}`)
}
const finished = { status: 'completed', completedAt: '2026-11-26T11:00:00.000Z' } as const
const sent = () => memory.memory.joined.get(round.terms.round)?.sent ?? []
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** What the facilitator finds in a code. */
async function opened(code: string | undefined) {
  const envelope = readBallotCode(code ?? '')
  if (!envelope.ok) throw new Error('no code')
  const plain = await openSealed(envelope.value.sealed, {
    keyPair: round.keyPair,
    binding: await termsHash(round.terms),
  })
  const content = plain.ok ? await unpackBallot(plain.plain, round.terms, round.definition) : null
  return content?.ok ? content.value : null
}

it('leads back to the questions while they are being answered', async () => {
  await join()
  await expect.element(page.getByRole('heading', { name: 'Not handed over yet' })).toBeVisible()
  await expect.element(page.getByText('15 of 20 answered', { exact: true })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Go on answering' }))
    .toHaveAttribute('href', `/assess/${respondent}`)
  await expect
    .element(page.getByRole('link', { name: 'Review and finish' }))
    .toHaveAttribute('href', `/assess/${respondent}/review`)
})

it('seals finished answers for the facilitator alone, with the groups as they were chosen last', async () => {
  await join(finished)
  await page.getByRole('radio', { name: 'South' }).click()
  await button('Seal my answers').click()
  await expect.element(page.getByRole('heading', { name: /^Sealed on / })).toBeVisible()
  await expect.element(page.getByText(/^Sealed, not handed over yet/)).toBeVisible()
  expect(sent()).toMatchObject([{ kind: 'answers', revision: 1, how: null }])
  expect(await opened(sent()[0]?.code)).toMatchObject({
    kind: 'answers',
    respondent,
    revision: 1,
    segments: { role: 'product', site: 'south' },
    answers: answersOf(1, round.definition).answers,
  })
})

it('says how the answers left, and shows them as a QR code', async () => {
  await join(finished)
  await button('Seal my answers').click()
  await button('Show the QR code').click()
  await expect.element(page.getByRole('img', { name: 'QR code of your sealed answers' })).toBeVisible()
  await expect.element(page.getByText(/^You showed the QR code/)).toBeVisible()
  await button('Save the file').click()
  await expect.element(page.getByText(/^You saved the file/)).toBeVisible()
  await expect.element(page.getByText(/^calms-answer-[0-9a-f]{8}\.txt was handed/)).toBeVisible()
  expect(sent()).toMatchObject([{ how: 'file' }])
})

it('replaces what was sealed by a later revision', async () => {
  await join(finished)
  await button('Seal my answers').click()
  await button('Change my answers').click()
  await expect.element(page.getByText('You are changing your answers')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Review and finish' })).toBeVisible()
  await expect.poll(() => library.storage.responses.get(respondent)?.response.revision).toBe(2)
})

it('seals a changed answer with the next revision', async () => {
  const { definition, terms } = round
  await memory.saveJoined({
    terms,
    respondent,
    segments: {},
    sent: [{ kind: 'answers', revision: 1, day: '2026-11-26', code: 'CALMSB:AA.', how: 'code' }],
  })
  const about = { mode: 'person' as const, team: terms.team }
  const started = startResponse(definition, about, { now: new Date('2026-11-26T10:00:00Z'), id: respondent })
  await library.addResponse({ ...started, ...finished, revision: 2, status: 'amended' }, 'own')
  await renderAt(<Joined round={terms.round} />)
  await button('Seal my changed answers').click()
  await expect.poll(() => sent().length).toBe(2)
  expect(await opened(sent()[1]?.code)).toMatchObject({ kind: 'answers', revision: 2 })
})

it('takes answers back with a sealed note, after which they can be handed in again', async () => {
  await join(finished)
  await button('Seal my answers').click()
  await button('Withdraw my answers').click()
  await expect.element(page.getByRole('heading', { name: /^Withdrawn on / })).toBeVisible()
  expect(await opened(sent()[1]?.code)).toMatchObject({ kind: 'withdrawn', respondent, revision: 2 })
  expect(page.getByRole('button', { name: 'Withdraw my answers' }).elements()).toEqual([])
  await button('Hand in answers again').click()
  await expect.element(page.getByText(/^You withdrew your answers on/)).toBeVisible()
  await expect.poll(() => library.storage.responses.get(respondent)?.response.revision).toBe(3)
})

it('removes the answers from the device, and brings them back', async () => {
  await join(finished)
  await button('Remove my answers from this device').click()
  await expect.element(page.getByRole('heading', { name: 'Your answers were removed from this device' })).toBeVisible()
  expect(memory.memory.joined.size).toBe(0)
  expect(library.storage.deleted.has(respondent)).toBe(true)
  await button('Bring them back').click()
  await expect.element(button('Seal my answers')).toBeVisible()
  expect(library.storage.deleted.has(respondent)).toBe(false)
})

it('says so where nobody answers the round on this device', async () => {
  await renderAt(<Joined round={round.terms.round} />)
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Nobody answers this round on this device')
})

it('tells when a step could not be saved, and keeps the code at hand', async () => {
  await join(finished)
  await expect.element(button('Seal my answers')).toBeVisible()
  memory.failWith('full')
  await button('Seal my answers').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('The last step is not saved')
  await expect.element(page.getByRole('textbox', { name: 'Your sealed answers' })).toHaveDisplayValue(/^CALMSB:/)
})

it.each(['light', 'dark'])('passes axe in the %s theme, sealed and shown', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  await join(finished)
  await button('Seal my answers').click()
  await button('Show the QR code').click()
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  delete document.documentElement.dataset['theme']
})
