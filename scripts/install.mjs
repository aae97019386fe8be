// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> }} Lock */

/**
 * Compares versions, not dates: a checkout gives every file a new date, and installing afresh for that would be waste.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} present node_modules/.package-lock.json, which npm writes after an install
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      present.packages[path]?.version === version ||
      ((optional ?? devOptional ?? false) && present.packages[path] === undefined),
  )
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** @param {string} version such as 20.19.0 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** Installs what package-lock.json names when it is not there yet. Ends the process when that cannot work. */
export function ensurePackages() {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(`This needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
    process.exit(1)
  }
  const present = `${root}node_modules/.package-lock.json`
  if (existsSync(present) && isInstalled(readLock(`${root}package-lock.json`), readLock(present))) return
  console.log('Installing packages (npm ci)')
  const npm = process.env['npm_execpath']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm', ['ci'], { ...options, shell: process.platform === 'win32' })
  if (status === 0) return
  console.error('The packages could not be installed; npm says why above.')
  process.exit(1)
}
