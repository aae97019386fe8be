// @ts-check
import { ensurePackages } from './install.mjs'
import { runStep } from './run.mjs'

ensurePackages()

const steps = [
  { name: 'bundle', command: 'vite', args: ['build'] },
  { name: 'notices', command: './scripts/notices.mjs' },
  { name: 'budgets', command: './scripts/budgets.mjs', args: ['--report-only'] },
]
for (const step of steps) {
  if (!(await runStep(step))) process.exit(1)
}
