// @ts-check
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './install.mjs'

/** Headless Chromium also as root and without a network: it makes no request of its own. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The Chromium of this machine, if there is one: CHROMIUM_PATH decides, then the usual names on the PATH.
 * @param {{ CHROMIUM_PATH?: string | undefined, PATH?: string | undefined }} env
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...elsewhere].find(isExecutable)
}

/** What Playwright and Vitest are told: an own path only when there is one, else their own browser. */
export function launchOptions() {
  const executablePath = findBrowser()
  return { args: launchArgs, ...(executablePath ? { executablePath } : {}) }
}

/** @param {string} command @param {string[]} args @param {Record<string, string>} env */
function succeeds(command, args, env = {}) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: 15 * 60_000 }
  return spawnSync(command, args, { ...options, env: { ...process.env, ...env } }).status === 0
}

/**
 * Playwright's own Chromium counts only once it starts: on a bare system its libraries may be missing.
 * @param {typeof import('playwright').chromium} chromium
 */
async function starts(chromium) {
  if (!existsSync(chromium.executablePath())) return false
  try {
    const browser = await chromium.launch({ args: launchArgs })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/**
 * Makes sure there is a Chromium: the machine's, else Playwright's own, else (as root) the system package manager's.
 * @returns {Promise<boolean>}
 */
export async function ensureBrowser() {
  if (findBrowser() !== undefined) return true
  const { chromium } = await import('playwright')
  if (await starts(chromium)) return true

  console.log('Installing a Chromium with Playwright')
  const playwright = join(root, 'node_modules/playwright/cli.js')
  const isRoot = process.getuid?.() === 0
  const deadline = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  if (succeeds(process.execPath, [playwright, 'install', 'chromium'], deadline)) {
    if (await starts(chromium)) return true
    if (isRoot && succeeds(process.execPath, [playwright, 'install-deps', 'chromium']) && (await starts(chromium)))
      return true
  }

  if (isRoot && isExecutable('/usr/bin/apt-get')) {
    console.log('Installing Chromium with apt-get')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    succeeds('/usr/bin/apt-get', ['update'], quiet)
    succeeds('/usr/bin/apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet)
  }
  if (findBrowser() !== undefined) return true
  console.error('No Chromium was found or could be installed. Install one, or name it: CHROMIUM_PATH=/path npm test')
  return false
}
