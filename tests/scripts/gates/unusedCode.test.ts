import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../scripts/install.mjs'
import { plant, run } from './plant'

// The gate is shown what it must refuse: a gate that lets a planted fault pass guards nothing.

describe('unused code', () => {
  const project = {
    'package.json': '{ "name": "planted", "type": "module", "devDependencies": { "vite": "8" } }',
    'vite.config.ts': "import { defineConfig } from 'vite'\nexport default defineConfig({})\n",
    'index.html': '<script type="module" src="/src/app/main.tsx"></script>\n',
    'knip.json': readFileSync(join(root, 'knip.json'), 'utf8'),
    'scripts/build.mjs': '',
    'tests/domain/score.test.ts': "import '../../src/domain/score'\n",
    'src/app/main.tsx': "import { a } from '../domain/score'\na()\n",
    'src/domain/score.ts': 'export const a = () => 1\n',
    'src/report/pdf/unusedByReports.ts': '',
  }

  it('is found: a file, an export and a dependency', () => {
    const folder = plant({
      ...project,
      'package.json': project['package.json'].replace('{ "vite"', '{ "idb": "8", "vite"'),
      'src/domain/alone.ts': 'export const a = 1\n',
      'src/domain/score.ts': 'export const a = () => 1\nexport const b = 2\n',
    })
    const { passed, output } = run(folder, 'knip/bin/knip.js', [])
    expect(output).toMatch(/Unused files \(1\)\nsrc\/domain\/alone\.ts/)
    expect(output).toMatch(/Unused devDependencies \(1\)\nidb /)
    expect(output).toMatch(/Unused exports \(1\)\nb /)
    expect(passed).toBe(false)
  })

  it('is not seen where there is none', () => {
    expect(run(plant(project), 'knip/bin/knip.js', [])).toEqual({ passed: true, output: '' })
  })

  it('fails when a pattern matches no file', () => {
    const folder = plant(project)
    rmSync(join(folder, 'tests'), { recursive: true })
    const { passed, output } = run(folder, 'knip/bin/knip.js', [])
    expect(output).toContain('no matches')
    expect(passed).toBe(false)
  })
})
