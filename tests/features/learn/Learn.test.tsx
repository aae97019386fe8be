import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { Learn } from '@/features/learn/Learn'
import { learnAnchors } from '@/strings/en/learnAnchors'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })

describe('Learn', () => {
  it('opens at its title, with every place to link to on the page', async () => {
    const { container } = await render(<Learn />)
    await expect.element(heading('Learn')).toBeVisible()
    expect(learnAnchors.filter((anchor) => container.querySelectorAll(`#${anchor}`).length !== 1)).toEqual([])
    expect(document.activeElement).toBe(document.body)
  })

  it('opens at a topic: in view, and read from there', async () => {
    await render(<Learn topic="benchmarks-by-year" />)
    await expect.element(heading('Benchmarks by year')).toHaveFocus()
    await expect.element(heading('Benchmarks by year')).toBeInViewport()
  })

  it('takes the id of a metric for a topic', async () => {
    await render(<Learn topic="dora-lead-time" />)
    await expect.element(heading('Lead time for changes')).toHaveFocus()
  })

  it('follows from topic to topic', async () => {
    const screen = await render(<Learn topic="flow" />)
    await expect.element(heading('The First Way: Flow')).toHaveFocus()
    await screen.rerender(<Learn topic="culture" />)
    await expect.element(heading('C: Culture')).toHaveFocus()
  })

  it('says that it does not have a topic, and shows the page', async () => {
    await render(<Learn topic="constructor" />)
    await expect.element(page.getByRole('status')).toHaveTextContent('There is no such topic here.')
    await expect.element(heading('What DevOps is')).toBeVisible()
  })

  it('has a table of contents of links that the app’s addresses understand', async () => {
    await render(<Learn />)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    const three = contents.getByRole('link', { name: 'The Three Ways', exact: true })
    await expect.element(three).toHaveAttribute('href', '#/learn/three-ways')
  })

  it('scrolls again when a link to the place already named in the address is followed', async () => {
    window.location.hash = '#/learn/three-ways'
    await render(<Learn />)
    await page.getByRole('navigation').getByRole('link', { name: 'The Three Ways', exact: true }).click()
    await expect.element(heading('The Three Ways')).toHaveFocus()
    window.location.hash = ''
  })

  it('reads a benchmark by row and column', async () => {
    await render(<Learn />)
    const table = page.getByRole('table', { name: 'The four metrics and the elite benchmark' })
    const row = table.getByRole('row', { name: /^Lead time for changes/ })
    await expect.element(row.getByRole('rowheader')).toHaveTextContent('Lead time for changes')
    await expect.element(row.getByRole('cell').last()).toHaveTextContent('Less than 1 hour')
    await expect.element(table.getByRole('columnheader', { name: 'Elite benchmark' })).toBeVisible()
  })

  it('keeps the page within 320 px; the wide table scrolls in a frame that takes the focus', async () => {
    await page.viewport(320, 640)
    await render(<Learn />)
    const frame = page.getByRole('region', { name: 'Groups in DORA’s reports, 2018 to 2024' })
    await expect.element(frame).toHaveAttribute('tabindex', '0')
    expect(frame.element().scrollWidth).toBeGreaterThan(frame.element().clientWidth)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    await page.viewport(1280, 720)
  })
})
