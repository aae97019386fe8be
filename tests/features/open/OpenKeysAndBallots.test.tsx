import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { writeBallotFile } from '@/exchange/ballot/findBallotCodes'
import { writeInvitationFile } from '@/exchange/invitationFile'
import { writeKeyFile } from '@/exchange/keyFile'
import { writeSurveyFile } from '@/exchange/surveyFile'
import { OpenFile } from '@/features/open/OpenFile'
import { keyTools } from '@/sealing/keyTools'
import { takeHandedOver, useHandedOver } from '@/state/handedOver'
import { receiveFiles } from '@/state/incomingStore'
import { expectAccessible } from '../../support/accessible'
import { connectMemory } from '../../support/connectedSurveys'
import type { FakeSurveys } from '../../support/fakeSurveys'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { answersOf, sealedRound, type SealedRound } from '../../support/sealedRound'

const passphrase = 'correct horse battery'

let round: SealedRound
let other: SealedRound
let surveys: FakeSurveys

beforeAll(async () => {
  const definition = await definitionOf({ id: 'calms-pulse', version: '1.0.0' })
  round = await sealedRound(definition)
  other = await sealedRound(definition, { round: 'aaaaaaaa-3b12-4fef-91e0-7d1f0a7c6b55' })
})

beforeEach(() => {
  ;({ surveys } = connectMemory())
})

afterEach(() => {
  useHandedOver.setState({ ballots: null, invitation: null })
})

const seal = (people: readonly number[], of = round) =>
  Promise.all(people.map((person) => of.seal(answersOf(person, of.definition))))

async function surveyText(people: readonly number[]): Promise<string> {
  const ballots = (await seal(people)).map((code) => ({ round: round.terms.round, code, receivedOn: '2026-11-27' }))
  return writeSurveyFile({ survey: round.survey, ballots }, { ownTexts: [], keys: null })
}

const keyText = (lock: string | null, of = round) =>
  writeKeyFile(round.terms, of.key, { passphrase: lock, tools: keyTools })

function openFiles(...files: readonly (readonly [name: string, text: string])[]) {
  receiveFiles(files.map(([name, text]) => new File([text], name)))
  return renderAt(<OpenFile />, '/open')
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const opened = () =>
  [...(surveys.memory.ballots.get(round.survey.id)?.values() ?? [])].filter((one) => one.opened).length

it('keeps a key open until the survey it belongs to was opened, and opens the answers with it', async () => {
  await openFiles(['key.json', await keyText(passphrase)])
  await expect.element(page.getByRole('heading', { name: 'key.json is the key of a round' })).toBeVisible()
  await expect.element(page.getByText(/^The survey of this round is not in this browser/)).toBeVisible()

  const picker = page
    .getByLabelText('Open the survey file…')
    .elements()
    .find(({ tagName }) => tagName === 'INPUT')
  if (picker) await userEvent.upload(picker, new File([await surveyText([1, 2])], 'payments.json'))
  await press('Add to this browser')
  await expect.element(page.getByText(/^2 answers are kept sealed/)).toBeVisible()
  await expect.element(page.getByText(/^The key fits a round that is here/)).toBeVisible()

  const field = page.getByLabelText('Passphrase of the key file')
  await field.fill('wrong')
  await press('Use this key')
  await expect.element(field).toHaveAccessibleDescription('The passphrase is wrong, or the file was changed.')
  expect(surveys.memory.keys.size).toBe(0)
  await field.fill(passphrase)
  await press('Use this key')
  await expect.element(page.getByText('The key is here, and what it opens is opened')).toBeVisible()
  expect(surveys.memory.keys.get(round.terms.round)).toEqual(round.key)
  expect(opened()).toBe(2)
})

it('uses a key that is not locked, and leads to the responses of its round', async () => {
  surveys.memory.surveys.set(round.survey.id, round.survey)
  await openFiles(['key.json', await keyText(null)])
  await expect.element(page.getByText(/^It is not locked: whoever has this file/)).toBeVisible()
  await press('Use this key')
  await expect
    .element(page.getByRole('link', { name: 'To the responses' }))
    .toHaveAttribute('href', `/surveys/${round.survey.id}/${round.terms.round}/responses`)
})

it('says that a key is here already, or belongs to another one of the same round', async () => {
  surveys.memory.surveys.set(round.survey.id, round.survey)
  surveys.memory.keys.set(round.terms.round, round.key)
  await openFiles(['key.json', await keyText(null)])
  await expect.element(page.getByText('The key of this round is here already. Nothing changes.')).toBeVisible()

  const terms = { ...round.terms, publicKey: other.key.publicKey }
  const foreign = await writeKeyFile(terms, other.key, { passphrase: null, tools: keyTools })
  receiveFiles([new File([foreign], 'other.json')])
  await expect.element(page.getByText(/^This round is here, but its answers are sealed to another key/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Use this key' }).elements()).toHaveLength(0)
})

it('does not use a key that was put under the terms of another one', async () => {
  surveys.memory.surveys.set(round.survey.id, round.survey)
  await openFiles(['key.json', await keyText(null, other)])
  await press('Use this key')
  await expect.element(page.getByRole('alert')).toHaveTextContent('This key does not belong to the round.')
  expect(surveys.memory.keys.size).toBe(0)
})

it.each([
  { what: 'cut', change: (text: string) => text.slice(0, 200), told: /^This file ends in the middle/ },
  {
    what: 'without its key',
    change: (text: string) => JSON.stringify({ ...JSON.parse(text), key: undefined }),
    told: /^Missing\./,
  },
  {
    what: 'of a newer format',
    change: (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 3'),
    told: /written by a newer version of the app \(format 3; this app reads up to 1\)/,
  },
])('refuses a key file that is $what', async ({ change, told }) => {
  await openFiles(['key.json', change(await keyText(null))])
  await expect.element(page.getByRole('alert')).toHaveTextContent('key.json cannot be opened')
  await expect.element(page.getByText(told)).toBeVisible()
})

it('says to which rounds the answers of several files belong, and hands them to the round', async () => {
  surveys.memory.surveys.set(round.survey.id, round.survey)
  const [one = '', two = ''] = await seal([1, 2])
  const [foreign = ''] = await seal([3], other)
  const { here } = await openFiles(
    ['anna.txt', writeBallotFile([one])],
    ['others.txt', `Hello\n${two}\n${foreign}\n${one.slice(0, 60)}`],
  )
  await expect.element(page.getByRole('heading', { name: '4 sealed answers' })).toBeVisible()
  await expect.element(page.getByText(/^2 belong to the round/)).toBeVisible()
  await expect.element(page.getByText(/^1 belongs to a round that is not in this browser/)).toBeVisible()
  await expect.element(page.getByText(/^1 is not complete, or changed on the way/)).toBeVisible()
  await expectAccessible()

  await press(`Take in for ${round.terms.title}`)
  expect(here()).toBe(`/surveys/${round.survey.id}/${round.terms.round}/responses`)
  expect(takeHandedOver(round.terms.round)).toEqual([
    { source: 'anna.txt', code: one },
    { source: 'others.txt', code: two },
  ])
  expect(takeHandedOver(round.terms.round)).toEqual([])
})

it('keeps answers of an unknown round out and says that nothing changed', async () => {
  await openFiles(['anna.txt', writeBallotFile(await seal([1]))])
  await expect.element(page.getByText(/^1 belongs to a round that is not in this browser/)).toBeVisible()
  await expect.element(page.getByText('Nothing was changed. The files are as they were.')).toBeVisible()
})

it('leads from an invitation at once to what it asks', async () => {
  const { here } = await openFiles(['invitation.json', writeInvitationFile(round.terms, [])])
  await expect.poll(here).toBe('/join/file')
  expect(useHandedOver.getState().invitation?.terms).toEqual(round.terms)
})

it('asks first which of several files is meant', async () => {
  const { here } = await openFiles(
    ['invitation.json', writeInvitationFile(round.terms, [])],
    ['key.json', await keyText(null)],
  )
  await expect.element(page.getByRole('heading', { name: 'key.json is the key of a round' })).toBeVisible()
  expect(here()).toBe('/open')
  await press('Show the invitation')
  expect(here()).toBe('/join/file')
})
