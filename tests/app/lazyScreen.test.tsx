import { Suspense, type ComponentType } from 'react'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { lazyScreen } from '@/app/lazyScreen'

async function show(load: () => Promise<ComponentType>) {
  const Screen = lazyScreen(load)
  await render(
    <Suspense fallback="Loading">
      <Screen />
    </Suspense>,
  )
}

it('shows a screen once its code is there', async () => {
  await show(() => Promise.resolve(() => <h1>Settings</h1>))
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Settings')
})

it('says that the code is missing, and offers to reload', async () => {
  await show(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('This part of the app could not be loaded')
  await expect.element(page.getByRole('button', { name: 'Reload the page' })).toBeVisible()
})
