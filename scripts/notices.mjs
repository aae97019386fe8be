// @ts-check
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'

/** @typedef {{ name: string, version: string, license: string, source: string, texts: string[] }} Notice */

// Optional helpers of jsPDF for HTML, SVG and PNG input, which the build leaves out.
const leftOut = new Set(['fast-png', 'iobuffer', 'pako'])

// Types have no part in what is shipped.
const isTypes = (/** @type {string} */ name) => name.startsWith('@types/') || name === 'csstype'

/** The Unlicense, for packages that name it without its text. */
const unlicense = `This is free and unencumbered software released into the public domain.
For the full text, see https://unlicense.org`

// The build needs them only as tools, but parts of these fonts are shipped.
const isFont = (/** @type {string} */ name) => name.startsWith('@expo-google-fonts/')

/**
 * Packages that the app is built from, as package-lock.json knows them: needed at run time, neither optional nor types.
 * @param {{ packages: Record<string, { dev?: boolean, optional?: boolean }> }} lock
 */
export function shippedPackages(lock) {
  return Object.entries(lock.packages)
    .map(([path, { dev, optional }]) => ({
      path,
      name: path.replace(/^.*node_modules\//, ''),
      isTool: dev ?? optional,
    }))
    .filter(({ path }) => path !== '')
    .filter(({ name, isTool }) => isFont(name) || !(isTool || isTypes(name) || leftOut.has(name)))
    .map(({ path }) => path)
    .sort()
}

/**
 * @param {string} folder of the installed package
 * @returns {Notice}
 */
export function readNotice(folder) {
  const { name, version, license, repository, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file) && !/\.(js|json|ts)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (texts.length === 0 && license === 'Unlicense') texts.push(unlicense)
  if (texts.length === 0)
    throw new Error(`${name} ${version} (${license ?? 'no licence named'}) comes without a licence text`)
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '')
  return {
    name,
    version,
    license: license ?? 'see below',
    source: source.replace(/^git\+/, ''),
    texts: [...new Set(texts)],
  }
}

/** @param {readonly Notice[]} notices */
export function writeNotices(notices) {
  const parts = notices.map(({ name, version, license, source, texts }) =>
    [
      `${name} ${version}`,
      `Licence: ${license}`,
      ...(source ? [`Source: ${source}`] : []),
      '',
      texts.join('\n\n'),
    ].join('\n'),
  )
  const head = 'This app is built from the following works of others, each under the licence given with it.'
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function main() {
  const dist = process.argv[2] ?? join(root, 'dist')
  if (!existsSync(dist)) {
    console.error('There is no dist/: build the app first.')
    process.exit(1)
  }
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const notices = shippedPackages(lock).map((path) => readNotice(join(root, path)))
  if (notices.length === 0) throw new Error('No package was found in package-lock.json')
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), writeNotices(notices))
  console.log(`THIRD-PARTY-NOTICES.txt: ${notices.length} packages`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
