import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { weigh } from '../../scripts/budgets.mjs'
import type { Chunk } from '../../scripts/chunkReport'

const chunk = (file: string, holds: readonly string[], more: Partial<Chunk> = {}): Chunk => ({
  file: `assets/${file}`,
  build: 'page',
  isEntry: false,
  imports: [],
  dynamicImports: [],
  styles: [],
  holds,
  ...more,
})

const entry = chunk('index.js', ['src/app/main.tsx', 'react'], {
  isEntry: true,
  imports: ['assets/shared.js'],
  dynamicImports: ['assets/storage.js', 'assets/charts.js'],
  styles: ['assets/index.css'],
})
const shared = chunk('shared.js', ['zod'])
const storage = chunk('storage.js', ['src/storage/database.ts', 'idb'])
const charts = chunk('charts.js', ['src/ui/ChartCanvas.tsx', 'chart.js', 'react-chartjs-2'])
const worker = chunk('report.worker.js', ['src/report/pdf/worker.ts'], {
  build: 'worker',
  isEntry: true,
  dynamicImports: ['assets/render.js'],
})
const render = chunk('render.js', ['jspdf', 'chart.js'], { build: 'worker' })
const good = [entry, shared, storage, charts, worker, render]

const made: string[] = []
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A built app of these chunks, each file of 1 kB of noise unless another size is given. */
function build(chunks: readonly Chunk[], kilobytes: Record<string, number> = {}): string {
  const dist = mkdtempSync(join(tmpdir(), 'budgets-'))
  made.push(dist)
  mkdirSync(join(dist, '.vite'))
  mkdirSync(join(dist, 'assets'))
  for (const file of ['index.html', ...chunks.flatMap((one) => [one.file, ...one.styles])]) {
    // Noise does not shrink, so its size is its size after gzip.
    writeFileSync(join(dist, file), randomBytes((kilobytes[file] ?? 1) * 1000))
  }
  writeFileSync(join(dist, '.vite/chunks.json'), JSON.stringify(chunks))
  return dist
}

describe('budgets', () => {
  it('pass an app within them, and count what the start screen needs', () => {
    const { faults, firstLoad, weights } = weigh(build(good))
    expect(faults).toEqual([])
    expect(firstLoad).toEqual([
      'index.html',
      'assets/index.js',
      'assets/index.css',
      'assets/storage.js',
      'assets/shared.js',
    ])
    expect(weights.map(({ name, files }) => [name, files])).toEqual([
      ['first load', firstLoad],
      ['charts', ['assets/charts.js']],
      ['PDF code', ['assets/report.worker.js', 'assets/render.js']],
    ])
  })

  it.each([
    {
      when: 'a script of the first load',
      file: 'assets/index.js',
      size: 121,
      then: /^first load: 12\d\.\d kB is over the budget of 120\.0 kB$/,
    },
    {
      when: 'a part that the start screen loads later',
      file: 'assets/storage.js',
      size: 121,
      then: /^first load: 12\d\.\d kB/,
    },
    {
      when: 'the charts',
      file: 'assets/charts.js',
      size: 66,
      then: /^charts: 66\.\d kB is over the budget of 65\.0 kB$/,
    },
    {
      when: 'a part of the PDF worker',
      file: 'assets/render.js',
      size: 231,
      then: /^PDF code: 23\d\.\d kB is over the budget of 230\.0 kB$/,
    },
  ])('report $when that is too heavy', ({ file, size, then }) => {
    const { faults } = weigh(build(good, { [file]: size }))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(then)
  })

  it.each([
    { what: 'jsPDF', holds: 'jspdf' },
    { what: 'Chart.js', holds: 'chart.js' },
    { what: 'react-hook-form', holds: 'react-hook-form' },
    { what: 'a font', holds: '@expo-google-fonts/noto-sans' },
    { what: 'a questionnaire', holds: 'questionnaires/calms/1.0.0.json' },
  ])('report $what in the first load', ({ what, holds }) => {
    const bloated = { ...shared, holds: [...shared.holds, holds] }
    const { faults } = weigh(build([entry, bloated, storage, charts, worker, render]))
    expect(faults).toEqual([`first load: ${what} is in assets/shared.js`])
  })

  it('report a font that is written into a script', () => {
    const dist = build(good)
    writeFileSync(join(dist, 'assets/render.js'), 'const font = "data:font/ttf;base64,AAEAAA"')
    expect(weigh(dist).faults).toEqual(['a font is written into assets/render.js'])
  })

  it('fail when they find nothing to weigh', () => {
    expect(weigh(build([])).faults).toEqual(['no chunk was found: is the app built?'])
    expect(weigh(build([entry, shared])).faults).toEqual(['charts: no file was found', 'PDF code: no file was found'])
    expect(weigh(build([charts, worker, render])).faults).toEqual(['no script belongs to the first load'])
  })
})
