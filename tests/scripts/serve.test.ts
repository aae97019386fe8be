import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFor, headersFor, parseHeaders, serveFolder } from '../../scripts/serve.mjs'

const headers = `# for all
/*
  X-All: yes
/assets/*
  Cache-Control: public, max-age=1
/index.html
  Cache-Control: no-cache
`

let outer = ''
let folder = ''
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'serve-'))
  folder = join(outer, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  writeFileSync(join(folder, '_headers'), headers)
  writeFileSync(join(folder, '.vite/chunks.json'), '[]')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets/a b.js'), 'let a')
})
afterAll(() => rmSync(outer, { recursive: true }))

/** Asks with the very path given: fetch would tidy `..` away before it is sent. */
function ask(
  url: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; all: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url)
    request({ host: '127.0.0.1', port, path, method }, (reply) => {
      let body = ''
      reply.on('data', (part: Buffer) => (body += part.toString()))
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          type: reply.headers['content-type'] ?? '',
          all: String(reply.headers['x-all']),
          body,
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('headers file', () => {
  it.each([
    { path: '/', then: [['X-All', 'yes']] },
    {
      path: '/assets/a.js',
      then: [
        ['X-All', 'yes'],
        ['Cache-Control', 'public, max-age=1'],
      ],
    },
    {
      path: '/index.html',
      then: [
        ['X-All', 'yes'],
        ['Cache-Control', 'no-cache'],
      ],
    },
    { path: '/deep/index.html', then: [['X-All', 'yes']] },
  ])('$path', ({ path, then }) => {
    expect(headersFor(parseHeaders(headers), path)).toEqual(then)
  })

  it('refuses a line that is no header', () => {
    expect(() => parseHeaders('/*\n  nonsense')).toThrow('_headers: not a header: nonsense')
  })
})

describe('what an address reaches', () => {
  it.each([
    { path: '/', file: 'index.html' },
    { path: '/assets/a%20b.js', file: 'assets/a b.js' },
    { path: '/assets', file: undefined },
    { path: '/missing.js', file: undefined },
    { path: '/../secret.txt', file: undefined },
    { path: '/assets/../../secret.txt', file: undefined },
    { path: '/%2e%2e/secret.txt', file: undefined },
    { path: '/..%2fsecret.txt', file: undefined },
    { path: '/..%5csecret.txt', file: undefined },
    { path: '/assets%00.js', file: undefined },
    { path: '/%', file: undefined },
    { path: '/_headers', file: undefined },
    { path: '/.vite/chunks.json', file: undefined },
  ])('$path', ({ path, file }) => {
    expect(fileFor(folder, path)).toBe(file === undefined ? undefined : join(folder, file))
  })
})

describe('the server', () => {
  it('serves under a sub-path and sends the headers', async () => {
    const { url, close } = await serveFolder({ folder, port: 0, basePath: '/sub/path/' })
    try {
      expect(url).toMatch(/^http:\/\/localhost:\d+\/sub\/path\/$/)
      const page = { status: 200, type: 'text/html; charset=utf-8', all: 'yes', body: '<!doctype html>' }
      expect(await ask(url, '/sub/path/?a=b')).toEqual(page)
      expect(await ask(url, '/sub/path/', 'HEAD')).toEqual({ ...page, body: '' })
      expect(await ask(url, '/sub/path/assets/a%20b.js')).toMatchObject({
        status: 200,
        type: 'text/javascript; charset=utf-8',
      })
      expect(await ask(url, '/sub/path/../../secret.txt')).toMatchObject({ status: 404, all: 'yes' })
      expect(await ask(url, '/index.html')).toMatchObject({ status: 404 })
      expect(await ask(url, '/sub/path')).toMatchObject({ status: 308 })
      expect(await ask(url, '/sub/path/', 'POST')).toMatchObject({ status: 405 })
    } finally {
      await close()
    }
  })

  it('says when the port is taken', async () => {
    const first = await serveFolder({ folder, port: 0 })
    try {
      const again = serveFolder({ folder, port: Number(new URL(first.url).port) })
      await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
    } finally {
      await first.close()
    }
  })
})
