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

/** @typedef {{ name: string, command: string, args?: readonly string[], proof?: RegExp, env?: Record<string, string> }} Step
 *  `command` is a package's command or a script of ours (`./scripts/…`). `proof` must be found in what it prints: a gate that looked at nothing is not a gate. */

/**
 * Runs one step, prints what it prints and how long it took.
 * @param {Step} step
 * @returns {Promise<boolean>} whether it passed
 */
export async function runStep({ name, command, args = [], proof, env = {} }) {
  const started = performance.now()
  console.log(`\n── ${name}`)
  const file = command.startsWith('./') ? `${root}${command}` : commandFile(command)
  const { code, output } = await runNode([file, ...args], env)
  const isProven = proof === undefined || proof.test(output)
  if (code === 0 && !isProven) console.error(`${name} looked at nothing: ${String(proof)} is not in what it printed.`)
  const passed = code === 0 && isProven
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return passed
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNode(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      // The configuration is TypeScript, which Node 20 cannot load by itself; Vite remarks on it at every start.
      env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
      process.stdout.write(bytes)
    })
    child.stderr.on('data', (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
      process.stderr.write(bytes)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
