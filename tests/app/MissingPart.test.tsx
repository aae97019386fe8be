import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MissingPart } from '@/app/MissingPart'
import { renderAt } from '../support/renderAt'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine')
})

function setNetwork(isOnline: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline })
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}

it('says offline that the network is missing, and does not reload into nothing', async () => {
  setNetwork(false)
  await renderAt(<MissingPart />)
  await expect.element(page.getByText('You are offline. Wait for the network, then try again.')).toBeVisible()
  const tryAgain = page.getByRole('button').first()
  await expect.element(tryAgain).toHaveAccessibleName('Try again')
  await expect.element(page.getByRole('button').nth(1)).toHaveAccessibleName('Reload the page')
  await tryAgain.click()
  await expect.element(page.getByRole('status')).toHaveTextContent('You are still offline')
})

it('hears that the network is back, under the same focus', async () => {
  setNetwork(false)
  await renderAt(<MissingPart />)
  await userEvent.tab()
  await expect.element(page.getByRole('button', { name: 'Try again' })).toHaveFocus()
  setNetwork(true)
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toHaveFocus()
  await expect.element(page.getByRole('status')).toHaveTextContent('Reload the page to go on.')
})
