import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import axe from 'axe-core'
import { drawQr } from '@/ui/qr/drawQr'
import { QrCode } from '@/ui/qr/QrCode'
import { QrFrames } from '@/ui/qr/QrFrames'

const words = {
  label: (frame: number, total: number) => `QR code ${frame} of ${total}`,
  play: 'Play',
  pause: 'Pause',
  next: 'Next code',
  tooLong: 'Too long',
}

// Capacities of ISO/IEC 18004, table 7, at the lowest correction: bytes of version 1, 10 and 40.
it.each([
  { bytes: 17, version: 1 },
  { bytes: 18, version: 2 },
  { bytes: 271, version: 10 },
  { bytes: 2953, version: 40 },
])('takes version $version for $bytes bytes', ({ bytes, version }) => {
  const drawing = drawQr('a'.repeat(bytes))
  expect(drawing?.version).toBe(version)
  expect(drawing?.size).toBe(17 + 4 * version)
})

it('draws nothing where the text is longer than any code holds', () => {
  expect(drawQr('a'.repeat(2954))).toBeNull()
})

it('begins every drawing with the corner mark, behind the quiet zone of four modules', () => {
  expect(drawQr('a')?.path).toMatch(/^M4 4h7v1h-7z/)
})

it('is a picture with a name, dark on light, as wide as its place', async () => {
  const { container } = await render(
    <div style={{ width: '300px' }}>
      <QrCode text="https://example.org/#/join/abc" label="QR code of the invitation" tooLong="Too long" />
    </div>,
  )
  const picture = page.getByRole('img', { name: 'QR code of the invitation' })
  await expect.element(picture).toBeVisible()
  expect(picture.element().getBoundingClientRect().width).toBe(300)
  expect(getComputedStyle(container.querySelector('path') ?? container).fill).toBe('rgb(0, 0, 0)')
  expect(getComputedStyle(container.querySelector('rect') ?? container).fill).toBe('rgb(255, 255, 255)')
  expect((await axe.run(container)).violations).toEqual([])
})

it('says so where the text does not fit', async () => {
  await render(<QrCode text={'a'.repeat(3000)} label="QR code" tooLong={<p>It does not fit into a QR code.</p>} />)
  await expect.element(page.getByText('It does not fit into a QR code.')).toBeVisible()
})

it('turns several codes by itself, and stops when one is turned by hand', async () => {
  await render(<QrFrames texts={['one', 'two', 'three']} words={words} />)
  await expect.element(page.getByRole('img', { name: 'QR code 1 of 3' })).toBeVisible()
  await expect.element(page.getByRole('img', { name: 'QR code 2 of 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  const shown = page
    .getByRole('img', { name: /^QR code/ })
    .element()
    .getAttribute('aria-label')
  await page.getByRole('button', { name: 'Next code' }).click()
  await expect.element(page.getByRole('img', { name: /^QR code/ })).not.toHaveAccessibleName(shown ?? '')
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

it('shows a single code without anything to turn', async () => {
  await render(<QrFrames texts={['one']} words={words} />)
  await expect.element(page.getByRole('img', { name: 'QR code 1 of 1' })).toBeVisible()
  expect(page.getByRole('button').elements()).toEqual([])
})
