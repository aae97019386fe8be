// @ts-check
import { ensurePackages, root } from './install.mjs'
import { runStep } from './run.mjs'
import { serveFolder } from './serve.mjs'

const port = Number(process.env['PORT'] ?? 4173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env['PORT']}"; it must be a number from 0 to 65535.`)
  process.exit(1)
}

ensurePackages()
if (!(await runStep({ name: 'build', command: './scripts/build.mjs' }))) process.exit(1)

const host = process.env['HOST']
try {
  const { url } = await serveFolder({ folder: `${root}dist`, port, ...(host ? { host } : {}) })
  console.log(`\nThe app is at ${url}\nStop it with Ctrl+C.`)
} catch (fault) {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault
  console.error(`\nPort ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`)
  process.exit(1)
}
