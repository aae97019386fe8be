// @ts-check
import { ensurePackages } from './install.mjs'
import { runLanes } from './run.mjs'

/** @typedef {import('./run.mjs').Step} Step */

/** Where a runner writes its figures, for `npm test` to add up. */
export const unitReport = '.cache/reports/unit.json'

const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json']
const cache = (/** @type {string} */ name) => ['--cache', '--cache-location', `.cache/${name}`]

/**
 * Two lanes of about the same length, for two cores.
 * @type {readonly (readonly Step[])[]}
 */
export const lanes = [
  [
    { name: 'types', command: 'typescript/tsc', args: ['-b'] },
    { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0', ...cache('eslint/')] },
    { name: 'format', command: 'prettier', args: ['--check', '.', ...cache('prettier')] },
  ],
  [
    {
      name: 'boundaries',
      command: 'dependency-cruiser/depcruise',
      args: ['--config', '.dependency-cruiser.js', 'src'],
      proof: /\([1-9]\d* modules, [1-9]\d* dependencies cruised\)/,
    },
    { name: 'unused code', command: 'knip' },
    { name: 'questionnaires', command: './scripts/questionnaires.mjs' },
    { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit', ...reporters, unitReport] },
    { name: 'build', command: './scripts/build.mjs' },
    { name: 'budgets', command: './scripts/budgets.mjs', proof: /first load +\d/ },
  ],
]

if (process.argv[1]?.endsWith('check.mjs')) {
  const started = performance.now()
  ensurePackages()
  const outcomes = await runLanes(lanes, { stopAtFault: true })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const fault = outcomes.find(({ passed }) => !passed)
  if (fault) console.error(`\n${fault.step.name} failed, after ${seconds} s; see above.`)
  else console.log(`\nAll ${outcomes.length} checks passed in ${seconds} s.`)
  process.exitCode = fault || outcomes.length === 0 ? 1 : 0
}
