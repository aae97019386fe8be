// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { steps, unitReport } from './check.mjs'
import { ensurePackages, root } from './install.mjs'
import { runStep } from './run.mjs'

const componentReport = '.cache/reports/components.json'
const journeyReport = '.cache/reports/e2e.json'

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {string} path @returns {Tally} */
function readTally(path) {
  const file = join(root, path)
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return 'stats' in report
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
    : { passed: report.numPassedTests, failed: report.numFailedTests }
}

ensurePackages()
rmSync(join(root, '.cache/reports'), { recursive: true, force: true })
const hasBrowser = await ensureBrowser()

/** @type {readonly (import('./run.mjs').Step & { report?: string })[]} */
const all = [
  ...steps.map((step) => (step.name === 'unit tests' ? { ...step, report: unitReport } : step)),
  {
    name: 'component tests',
    command: 'vitest',
    args: [
      'run',
      '--project',
      'components',
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile.json',
      componentReport,
    ],
    report: componentReport,
  },
  {
    name: 'end-to-end tests',
    command: '@playwright/test/playwright',
    args: ['test', '--reporter', 'list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    report: journeyReport,
  },
]

// Everything runs even after a fault, so that one run tells all there is to mend.
let passed = 0
let failed = hasBrowser ? 0 : 1
/** @type {string[]} */
const broken = hasBrowser ? [] : ['browser']
for (const step of all) {
  const stepPassed = await runStep(step)
  const tally = step.report === undefined ? { passed: 0, failed: 0 } : readTally(step.report)
  const isEmpty = step.report !== undefined && tally.passed + tally.failed === 0
  if (isEmpty) console.error(`${step.name}: no test ran.`)
  passed += tally.passed
  failed += tally.failed
  if (stepPassed && !isEmpty) continue
  broken.push(step.name)
  // A gate, or a runner that broke down beside its tests, counts as one failure.
  if (tally.failed === 0) failed += 1
}

if (broken.length > 0) console.error(`\nFailed: ${broken.join(', ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
