// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { lanes, unitReport } from './check.mjs'
import { ensurePackages, root } from './install.mjs'
import { runLanes, runStep } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

const componentReport = '.cache/reports/components.json'
const journeyReport = '.cache/reports/e2e.json'
const reports = new Map([
  ['unit tests', unitReport],
  ['component tests', componentReport],
  ['end-to-end tests', journeyReport],
])

const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', componentReport]

/** @type {readonly import('./run.mjs').Step[]} */
const browserTests = [
  { name: 'component tests', command: 'vitest', args: ['run', '--project', 'components', ...reporters] },
  {
    name: 'end-to-end tests',
    command: '@playwright/test/playwright',
    args: ['test', '--reporter', 'list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
  },
]

/**
 * What a runner counted; nothing when the step is a gate and counts no tests.
 * @param {string | undefined} path
 * @returns {Tally | undefined}
 */
function readTally(path) {
  if (path === undefined) return undefined
  const file = join(root, path)
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return 'stats' in report
    ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
    : { passed: report.numPassedTests, failed: report.numFailedTests }
}

ensurePackages()
rmSync(join(root, '.cache/reports'), { recursive: true, force: true })
const outcomes = [{ step: { name: 'browser' }, passed: await ensureBrowser() }]
// Everything runs even after a fault, so that one run tells all there is to mend.
outcomes.push(...(await runLanes(lanes, { stopAtFault: false })))
for (const step of browserTests) outcomes.push({ step, passed: await runStep(step) })

let passed = 0
let failed = 0
/** @type {string[]} */
const broken = []
for (const { step, passed: stepPassed } of outcomes) {
  const tally = readTally(reports.get(step.name))
  const ranNone = tally !== undefined && tally.passed + tally.failed === 0
  passed += tally?.passed ?? 0
  failed += tally?.failed ?? 0
  if (stepPassed && !ranNone && !tally?.failed) continue
  broken.push(ranNone ? `${step.name} (no test ran)` : step.name)
  // A gate, or a runner that broke down beside its tests, counts as one failure.
  if (!tally?.failed) failed += 1
}

if (broken.length > 0) console.error(`\nFailed: ${broken.join(', ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
