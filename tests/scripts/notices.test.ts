import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readNotice, shippedPackages, writeNotices } from '../../scripts/notices.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('names what is needed at run time and the fonts: no tools, no types, nothing optional', () => {
  const packages = {
    '': {},
    'node_modules/react': {},
    'node_modules/a/node_modules/zod': {},
    'node_modules/vite': { dev: true },
    'node_modules/canvg': { optional: true },
    'node_modules/fast-png': {},
    'node_modules/@types/react': {},
    'node_modules/@expo-google-fonts/noto-sans': { dev: true },
  }
  expect(shippedPackages({ packages })).toEqual([
    'node_modules/@expo-google-fonts/noto-sans',
    'node_modules/a/node_modules/zod',
    'node_modules/react',
  ])
})

it('gives every licence text of a package, and refuses one without', () => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "a", "version": "1.0.0", "license": "MIT AND OFL-1.1" }')
  expect(() => readNotice(folder)).toThrow('a 1.0.0 (MIT AND OFL-1.1) comes without a licence text')

  writeFileSync(join(folder, 'LICENSE'), 'MIT text\n')
  writeFileSync(join(folder, 'LICENSE_FONT'), 'OFL text\n')
  const notice = {
    name: 'a',
    version: '1.0.0',
    license: 'MIT AND OFL-1.1',
    source: '',
    texts: ['MIT text', 'OFL text'],
  }
  expect(readNotice(folder)).toEqual(notice)
  expect(writeNotices([notice])).toContain('a 1.0.0\nLicence: MIT AND OFL-1.1\n\nMIT text\n\nOFL text')
})
