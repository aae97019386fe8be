// @ts-check
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** @typedef {{ path: string, headers: [string, string][] }} HeaderRule */

/**
 * Reads the format that static hosts share: a path (`*` at its end matches the rest), then indented `Name: value` lines.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] })
      continue
    }
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`_headers: not a header: ${line.trim()}`)
    rules.at(-1)?.headers.push([name, value])
  }
  return rules
}

/**
 * @param {readonly HeaderRule[]} rules
 * @param {string} path from the root of the site, such as `/assets/a.js`
 */
export function headersFor(rules, path) {
  const matches = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  )
  return matches.flatMap(({ headers }) => headers)
}

/**
 * The file behind an address, or undefined: nothing outside of the folder, nothing whose name begins with a dot.
 * @param {string} folder
 * @param {string} path still percent-encoded, from the root of the site
 */
export function fileFor(folder, path) {
  let decoded
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  if (decoded.split('/').some((part) => part.startsWith('.') || part === '_headers')) return undefined
  const base = resolve(folder)
  const file = resolve(join(base, decoded.endsWith('/') ? `${decoded}index.html` : decoded))
  if (!file.startsWith(base + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined
  return file
}

/**
 * Serves a built app as a static host would, under a sub-path if asked, with the headers of its `_headers` file.
 * @param {{ folder: string, port: number, basePath?: string, host?: string }} options port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with code EADDRINUSE when the port is taken
 */
export async function serveFolder({ folder, port, basePath = '/', host = '127.0.0.1' }) {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const server = createServer((request, reply) => {
    const asked = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (asked === basePath.slice(0, -1)) {
      reply.writeHead(308, { location: basePath }).end()
      return
    }
    const path = asked.startsWith(basePath) ? asked.slice(basePath.length - 1) : undefined
    for (const [name, value] of headersFor(rules, path ?? '/')) reply.setHeader(name, value)
    const file = path === undefined ? undefined : fileFor(folder, path)
    if (file === undefined) {
      reply.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    reply.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
    })
    if (request.method === 'HEAD') reply.end()
    else
      createReadStream(file)
        .on('error', () => reply.destroy())
        .pipe(reply)
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done(undefined))
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://localhost:${taken}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
