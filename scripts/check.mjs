// @ts-check
import { ensurePackages } from './install.mjs'
import { runStep } from './run.mjs'

/** @typedef {import('./run.mjs').Step} Step */

/** Where a runner writes its figures, for `npm test` to add up. */
export const unitReport = '.cache/reports/unit.json'

/** @type {readonly Step[]} */
export const steps = [
  { name: 'types', command: 'typescript/tsc', args: ['-b'] },
  {
    name: 'lint',
    command: 'eslint',
    args: ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/'],
  },
  { name: 'format', command: 'prettier', args: ['--check', '.', '--cache', '--cache-location', '.cache/prettier'] },
  {
    name: 'boundaries',
    command: 'dependency-cruiser/depcruise',
    args: ['--config', '.dependency-cruiser.js', 'src'],
    proof: /\([1-9]\d* modules, [1-9]\d* dependencies cruised\)/,
  },
  { name: 'unused code', command: 'knip' },
  { name: 'questionnaires', command: './scripts/questionnaires.mjs' },
  {
    name: 'unit tests',
    command: 'vitest',
    args: ['run', '--project', 'unit', '--reporter', 'default', '--reporter', 'json', '--outputFile.json', unitReport],
  },
  { name: 'build', command: './scripts/build.mjs' },
  { name: 'budgets', command: './scripts/budgets.mjs', proof: /first load +\d/ },
]

if (process.argv[1]?.endsWith('check.mjs')) {
  const started = performance.now()
  ensurePackages()
  for (const step of steps) {
    if (!(await runStep(step))) process.exit(1)
  }
  console.log(`\nAll ${steps.length} checks passed in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
}
