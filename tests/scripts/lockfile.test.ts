import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { root } from '../../scripts/install.mjs'

const names = z.record(z.string(), z.string()).optional()
const packageSchema = z.object({ version: z.string(), dependencies: names, optionalDependencies: names })
const lockSchema = z.object({ packages: z.record(z.string(), packageSchema) })

const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))

/** The folders in which Node looks for what a package needs, from its own upwards. */
function foldersOf(path: string): string[] {
  const parents = path.split('node_modules/').map((_, depth, parts) => parts.slice(0, depth + 1).join('node_modules/'))
  return ['', ...parents.filter((parent) => parent !== '').map((parent) => `${parent.replace(/\/$/, '')}/`)]
}

// npm leaves out of the lock file what the registry did not have for another platform, and then refuses to install from it.
it('the lock file names everything that it needs, for every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !foldersOf(path).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${name}, which ${path} needs`),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})
