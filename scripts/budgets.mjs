// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { root } from './install.mjs'

/** @typedef {import('./chunkReport').Chunk} Chunk */
/** @typedef {{ name: string, files: string[], bytes: number, limit: number }} Weight sizes in bytes, gzip */

// What the start screen may load later than its page but cannot work without. The journal is read only after a loss, the
// memory of surveys only where there are any, and an end-to-end test compares this with what a browser loads.
const neededByStart = [
  /^src\/storage\/(?!journal\/|surveys\/)/,
  /^src\/features\/start\/(?!surveys\/)/,
  /^src\/strings\/en\/start\./,
]

const neverAtStart = [
  { what: 'jsPDF', holds: /^jspdf(-autotable)?$/ },
  { what: 'Chart.js', holds: /^(chart\.js|react-chartjs-2)$/ },
  { what: 'react-hook-form', holds: /^(react-hook-form|@hookform\/resolvers)$/ },
  { what: 'a font', holds: /\.(ttf|otf|woff2?)$|^@expo-google-fonts\// },
  { what: 'a questionnaire', holds: /^questionnaires\/.+\.json$/ },
]

/**
 * @param {Chunk} chunk
 * @param {RegExp} pattern
 */
const hasPart = (chunk, pattern) => chunk.holds.some((name) => pattern.test(name))

/**
 * The given chunks and all that they load at once, and later too when asked for.
 * @param {readonly Chunk[]} from
 * @param {readonly Chunk[]} all
 * @param {(chunk: Chunk) => readonly string[]} next
 */
function reach(from, all, next) {
  const found = new Set(from)
  for (const chunk of found) {
    for (const file of next(chunk)) {
      const other = all.find((candidate) => candidate.file === file && candidate.build === chunk.build)
      if (other) found.add(other)
    }
  }
  return [...found]
}

/**
 * The scripts that run before the start screen works.
 * @param {readonly Chunk[]} chunks
 */
export function startChunks(chunks) {
  const page = chunks.filter(({ build }) => build === 'page')
  const roots = page.filter((chunk) => chunk.isEntry || neededByStart.some((pattern) => hasPart(chunk, pattern)))
  return reach(roots, page, ({ imports }) => imports)
}

/** @param {readonly Chunk[]} chunks */
function pdfChunks(chunks) {
  const workers = chunks.filter(({ build }) => build === 'worker')
  const fromWorkers = workers
    .filter(({ isEntry }) => isEntry)
    .map((entry) => reach([entry], workers, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]))
    .filter((reached) => reached.some((chunk) => hasPart(chunk, /^jspdf$/)))
    .flat()
  const fromPage = chunks.filter((chunk) => chunk.build === 'page' && hasPart(chunk, /^jspdf(-autotable)?$/))
  return [...new Set([...fromWorkers, ...fromPage])]
}

/** @param {string} dist */
function readChunks(dist) {
  const report = join(dist, '.vite/chunks.json')
  /** @type {Chunk[]} */
  const chunks = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : []
  return chunks
}

/**
 * Weighs a built app against its budgets.
 * @param {string} dist
 * @returns {{ weights: Weight[], faults: string[], firstLoad: string[] }} `firstLoad`: the files of the first load
 */
export function weigh(dist) {
  const chunks = readChunks(dist)
  const start = startChunks(chunks)
  const classic = existsSync(join(dist, 'browser-check.js')) ? ['browser-check.js'] : []
  const firstLoad = [...new Set(['index.html', ...classic, ...start.flatMap(({ file, styles }) => [file, ...styles])])]
  const charts = chunks.filter((chunk) => chunk.build === 'page' && hasPart(chunk, /^(chart\.js|react-chartjs-2)$/))
  const weights = [
    weightOf(dist, 'first load', firstLoad, 120_000),
    weightOf(
      dist,
      'charts',
      charts.map(({ file }) => file),
      65_000,
    ),
    weightOf(
      dist,
      'PDF code',
      pdfChunks(chunks).map(({ file }) => file),
      230_000,
    ),
  ]
  return { weights, faults: [...findFaults(chunks, start, weights), ...fontsInScripts(dist)], firstLoad }
}

/** @param {string} dist @param {string} name @param {string[]} files @param {number} limit @returns {Weight} */
function weightOf(dist, name, files, limit) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
  return { name, files, bytes, limit }
}

/** @param {readonly Chunk[]} chunks @param {readonly Chunk[]} start @param {readonly Weight[]} weights */
function findFaults(chunks, start, weights) {
  if (chunks.length === 0) return ['no chunk was found: is the app built?']
  const empty = start.length === 0 ? ['no script belongs to the first load'] : []
  const heavy = weights.flatMap(({ name, files, bytes, limit }) => {
    if (files.length === 0) return [`${name}: no file was found`]
    return bytes > limit ? [`${name}: ${kilobytes(bytes)} kB is over the budget of ${kilobytes(limit)} kB`] : []
  })
  const misplaced = start.flatMap((chunk) =>
    neverAtStart
      .filter(({ holds }) => hasPart(chunk, holds))
      .map(({ what }) => `first load: ${what} is in ${chunk.file}`),
  )
  return [...empty, ...heavy, ...misplaced]
}

/** @param {string} dist */
function fontsInScripts(dist) {
  const assets = join(dist, 'assets')
  const names = existsSync(assets) ? readdirSync(assets).filter((name) => /\.(js|css)$/.test(name)) : []
  return names
    .filter((name) => /data:(font|application\/(x-)?font)/.test(readFileSync(join(assets, name), 'utf8')))
    .map((name) => `a font is written into assets/${name}`)
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1)

function main() {
  const { weights, faults } = weigh(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'dist'))
  console.log('Sizes, gzip:')
  for (const { name, bytes, limit, files } of weights) {
    const ofLimit = `${kilobytes(bytes).padStart(7)} kB of ${String(limit / 1000).padStart(3)} kB`
    console.log(`  ${name.padEnd(10)} ${ofLimit}  (${files.length} ${files.length === 1 ? 'file' : 'files'})`)
  }
  for (const fault of faults) console.error(`  over budget or misplaced: ${fault}`)
  if (faults.length > 0 && !process.argv.includes('--report-only')) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
