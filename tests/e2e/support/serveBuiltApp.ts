import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../../../scripts/serve.mjs'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

/** The built app under a sub-path, sent by the same server and with the same headers as `npm start`. */
export default async function serveBuiltApp(): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`)) throw new Error('There is no dist/: run `npm run build` first.')
  const { url, close } = await serveFolder({ folder: dist, port: 0, basePath: '/sub/path/' })
  process.env['E2E_APP_URL'] = url
  return close
}
