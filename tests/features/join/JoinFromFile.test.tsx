import { expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { Join } from '@/features/join/Join'
import { handOverInvitation, useHandedOver } from '@/state/handedOver'
import { connectMemory } from '../../support/connectedSurveys'
import { definitionOf } from '../../support/questionnaireTexts'
import { renderAt } from '../../support/renderAt'
import { sealedRound } from '../../support/sealedRound'

it('shows an invitation that came as a file', async () => {
  connectMemory()
  onTestFinished(() => useHandedOver.setState({ invitation: null }))
  const { terms } = await sealedRound(await definitionOf({ id: 'calms-pulse', version: '1.0.0' }))
  handOverInvitation({ terms, questionnaires: [] })
  await renderAt(<Join code="file" />)
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(terms.title)
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible()
})

it('asks for the file once more after the page was loaded anew', async () => {
  connectMemory()
  await renderAt(<Join code="file" />)
  await expect.element(page.getByRole('heading', { level: 1, name: 'The invitation is no longer open' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Open the file' })).toHaveAttribute('href', '/open')
})
