// @ts-check
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { root } from './install.mjs'

/**
 * The file behind a package's command, so that it can be started without a shell on every platform.
 * @param {string} name a package with one command of its own name, or `package/command`
 */
function commandFile(name) {
  const [, packageName = '', command = packageName] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? []
  const folder = `${root}node_modules/${packageName}`
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return `${folder}/${typeof bin === 'string' ? bin : bin[command]}`
}

/**
 * `command` is a package's command or a script of ours (`./scripts/…`). `proof` must be found in what it prints: a gate
 * that looked at nothing is not a gate.
 * @typedef {{ name: string, command: string, args?: readonly string[], proof?: RegExp, env?: Record<string, string> }} Step
 */
/** @typedef {{ step: Step, passed: boolean }} Outcome */

/**
 * Runs one step, prints what it prints (at once, or together at its end) and how long it took.
 * @param {Step} step
 * @param {{ together?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<boolean>} whether it passed
 */
export async function runStep({ name, command, args = [], proof, env = {} }, { together = false, signal } = {}) {
  const started = performance.now()
  if (!together) console.log(`\n── ${name}`)
  const file = command.startsWith('./') ? `${root}${command}` : commandFile(command)
  const { code, output } = await runNode([file, ...args], { env, together, signal })
  if (signal?.aborted) return false
  if (together) console.log(`\n── ${name}\n${output.trimEnd()}`)
  const isProven = proof === undefined || proof.test(output)
  if (code === 0 && !isProven) console.error(`${name} looked at nothing: ${String(proof)} is not in what it printed.`)
  const passed = code === 0 && isProven
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return passed
}

/**
 * Runs the steps of each lane one after the other, and the lanes side by side.
 * @param {readonly (readonly Step[])[]} lanes
 * @param {{ stopAtFault: boolean }} options
 * @returns {Promise<Outcome[]>} of the steps that came to an end
 */
export async function runLanes(lanes, { stopAtFault }) {
  const stop = new AbortController()
  /** @type {Outcome[]} */
  const outcomes = []
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) {
        const passed = await runStep(step, { together: true, signal: stop.signal })
        if (stop.signal.aborted) return
        outcomes.push({ step, passed })
        if (!passed && stopAtFault) stop.abort()
      }
    }),
  )
  return outcomes
}

/**
 * @param {readonly string[]} args
 * @param {{ env: Record<string, string>, together: boolean, signal: AbortSignal | undefined }} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNode(args, { env, together, signal }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      // The configuration is TypeScript, which Node 20 cannot load by itself; Vite remarks on it at every start.
      env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    })
    let output = ''
    child.stdout.on('data', (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
      if (!together) process.stdout.write(bytes)
    })
    child.stderr.on('data', (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
      if (!together) process.stderr.write(bytes)
    })
    child.on('error', (fault) => (signal?.aborted ? resolve({ code: null, output }) : reject(fault)))
    child.on('close', (code) => resolve({ code, output }))
  })
}
