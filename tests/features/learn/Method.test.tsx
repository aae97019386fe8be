import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import axe from 'axe-core'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { Learn } from '@/features/learn/Learn'
import { Method } from '@/features/learn/Method'
import { methodAnchors } from '@/strings/en/methodAnchors'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })

describe('Method', () => {
  it('has every place to link to on the page', async () => {
    const { container } = await render(<Method />)
    await expect.element(heading('Method')).toBeVisible()
    expect(methodAnchors.filter((anchor) => container.querySelectorAll(`#${anchor}`).length !== 1)).toEqual([])
  })

  it('opens at a topic', async () => {
    await render(<Method topic="solid-level" />)
    await expect.element(heading('Solid level')).toHaveFocus()
  })

  it('does not take a topic of Learn for its own', async () => {
    await render(<Method topic="culture" />)
    await expect.element(page.getByRole('status')).toHaveTextContent('There is no such topic here.')
  })

  it('tells the rule of priorities in order', async () => {
    await render(<Method />)
    const rule = page.getByRole('region', { name: 'What to improve first' }).getByRole('list').first()
    await expect.element(rule.getByRole('listitem').first()).toHaveTextContent(/below its target/)
    await expect.element(rule.getByRole('listitem').last()).toHaveTextContent(/the first three/)
  })

  it('leads to the notices of its libraries, and tells other sites nothing', async () => {
    await render(<Method />)
    await expect
      .element(page.getByRole('link', { name: 'third-party notices' }))
      .toHaveAttribute('href', './THIRD-PARTY-NOTICES.txt')
    await expect
      .element(page.getByRole('link', { name: 'DORA', exact: true }))
      .toHaveAttribute('rel', 'noreferrer noopener')
  })

  it('keeps the page within 320 px', async () => {
    await page.viewport(320, 640)
    await render(<Method />)
    await expect.element(heading('Method')).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    await page.viewport(1280, 720)
  })
})

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each([
    { name: 'Learn', screen: <Learn /> },
    { name: 'Method', screen: <Method /> },
  ])('$name passes axe', async ({ screen, name }) => {
    document.documentElement.dataset['theme'] = theme
    const { container } = await render(<main>{screen}</main>)
    await expect.element(heading(name)).toBeVisible()
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    delete document.documentElement.dataset['theme']
  })
})
