import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import axe from 'axe-core'
import { Scanner } from '@/ui/scan/Scanner'
import { paperCamera, type PaperCamera } from '../../support/paperCamera'

const words = {
  picture: 'Picture of the camera',
  asking: 'Waiting for the camera',
  looking: 'Looking for a code',
  seen: (codes: number) => `Codes read: ${codes}`,
  troubles: {
    refused: { title: 'The camera was refused', text: 'Allow it.' },
    none: { title: 'There is no camera', text: 'Paste the code.' },
    busy: { title: 'The camera is in use', text: 'Close the other program.' },
    notLoaded: { title: 'The reader could not be loaded', text: 'The network may be down.' },
  },
  tryAgain: 'Try again',
}

let camera: PaperCamera

beforeEach(() => {
  camera = paperCamera()
})
afterEach(() => {
  camera.remove()
})

it('reads one code after another, tells each once, and lets go of the camera', async () => {
  const heard: string[] = []
  const { unmount, container } = await render(<Scanner words={words} onText={(text) => heard.push(text)} />)
  await expect.element(page.getByText('Looking for a code')).toBeVisible()
  camera.show('calms first code')
  await expect.poll(() => heard).toEqual(['calms first code'])
  await expect.element(page.getByRole('status')).toHaveTextContent('Codes read: 1')
  camera.show('calms second code')
  await expect.poll(() => heard).toEqual(['calms first code', 'calms second code'])
  await expect.element(page.getByRole('status')).toHaveTextContent('Codes read: 2')
  expect((await axe.run(container)).violations).toEqual([])
  await unmount()
  expect(camera.tracks().every(({ readyState }) => readyState === 'ended')).toBe(true)
})

it('reads a code of version 22, with a thousand characters', async () => {
  const heard: string[] = []
  const long = Array.from({ length: 1000 }, (_, index) => 'abcdefgh-_XYZ'.charAt((index * 7) % 13)).join('')
  camera.show(long)
  await render(<Scanner words={words} onText={(text) => heard.push(text)} />)
  await expect.poll(() => heard).toEqual([long])
})

it.each([
  { name: 'NotAllowedError', title: 'The camera was refused' },
  { name: 'NotFoundError', title: 'There is no camera' },
  { name: 'NotReadableError', title: 'The camera is in use' },
])('says what to do at a $name, and asks again', async ({ name, title }) => {
  camera.refuse(name)
  await render(<Scanner words={words} onText={() => undefined} />)
  await expect.element(page.getByRole('alert')).toHaveTextContent(title)
  camera.allow()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByText('Looking for a code')).toBeVisible()
})
