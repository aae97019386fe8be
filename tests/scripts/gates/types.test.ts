import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../scripts/install.mjs'
import { plant, run } from './plant'

describe('types', () => {
  it('refuse the page inside the domain', () => {
    const options = {
      extends: join(root, 'src/domain/tsconfig.json'),
      compilerOptions: { rootDir: '.', outDir: 'out', typeRoots: [] },
      include: ['.'],
    }
    const folder = plant({
      'tsconfig.json': JSON.stringify(options),
      'planted.ts': 'export const title = document.title\n',
    })
    const { passed, output } = run(folder, 'typescript/bin/tsc', ['-p', '.'])
    expect(output).toContain("Cannot find name 'document'")
    expect(passed).toBe(false)
  })
})
