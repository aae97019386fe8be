import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findBrowser, launchArgs } from '../../../scripts/browser.mjs'

/** A Chromium of its own process tree and profile, which can be killed as a power button would. */
export type KillableBrowser = {
  readonly page: Page
  /** SIGKILL to every process of the tree, at once; settles when none is left. */
  readonly kill: () => Promise<void>
}

/** Starts Chromium on a profile folder, which a next one goes on with after a kill. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const executable = findBrowser() ?? chromium.executablePath()
  const args = [
    ...launchArgs,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const root = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  // A test that fails on the way must not leave it behind.
  const killAtExit = () => root.kill('SIGKILL')
  process.once('exit', killAtExit)
  root.once('exit', () => process.off('exit', killAtExit))
  const browser = await chromium.connectOverCDP(await debuggingAddress(root))
  return { page: await firstPage(browser), kill: () => killTree(root) }
}

function debuggingAddress(root: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    root.stderr?.setEncoding('utf8').on('data', (text: string) => {
      heard += text
      const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1]
      if (address !== undefined) resolve(address)
    })
    root.once('error', reject)
    root.once('exit', () => {
      reject(new Error(`Chromium did not start:\n${heard}`))
    })
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no window')
  return context.pages()[0] ?? context.newPage()
}

async function killTree(root: ChildProcess): Promise<void> {
  if (root.pid === undefined) return
  const ended = root.exitCode === null ? new Promise((resolve) => root.once('exit', resolve)) : null
  // Stopped first, so that no process can start another while the list is made.
  signal(root.pid, 'SIGSTOP')
  const tree = [root.pid, ...descendants(root.pid)]
  tree.forEach((pid) => signal(pid, 'SIGKILL'))
  await ended
  while (tree.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 5))
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGKILL') {
  try {
    process.kill(pid, name)
  } catch (error) {
    // Already gone.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Every process below one, from the children's entries in /proc; macOS and Windows have none, and kill the root alone. */
function descendants(root: number): number[] {
  const parents = processIds().map((pid) => [pid, parentOf(pid)] as const)
  const below = (parent: number): number[] => {
    const children = parents.filter(([, itsParent]) => itsParent === parent).map(([pid]) => pid)
    return children.flatMap((child) => [child, ...below(child)])
  }
  return below(root)
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Parent of a process; null once it is gone, or dead and only waiting to be noticed. */
function parentOf(pid: number): number | null {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return state === 'Z' ? null : Number(parent)
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  return parentOf(pid) !== null
}
