import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'))
  for (const name of ['google-chrome', 'chromium-browser']) {
    writeFileSync(join(folder, name), '')
    chmodSync(join(folder, name), 0o755)
  }
  writeFileSync(join(folder, 'chromium'), 'not executable')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('takes the browser that CHROMIUM_PATH names', () => {
  expect(findBrowser({ CHROMIUM_PATH: '/opt/own/chromium', PATH: folder })).toBe('/opt/own/chromium')
})

it('takes the first of the usual names that can be started', () => {
  expect(findBrowser({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'chromium-browser'))
})
