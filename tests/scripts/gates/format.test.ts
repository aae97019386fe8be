import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../../scripts/install.mjs'
import { plant, run } from './plant'

it('format refuses another style', () => {
  const folder = plant({
    'a.ts': 'const a = "b";\n',
    '.prettierrc.json': readFileSync(join(root, '.prettierrc.json'), 'utf8'),
  })
  expect(run(folder, 'prettier/bin/prettier.cjs', ['--check', 'a.ts']).passed).toBe(false)
})
