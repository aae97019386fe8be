import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pagePolicy, securePage } from '../../scripts/pageSecurity'

const headersFile = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')

it('gives the page the policy of the headers file, without what only a header can say', () => {
  expect(pagePolicy(headersFile).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types calms-worker',
  ])
})

it('lets a worker compile WebAssembly and a page use the camera, and keeps the page itself from compiling any', () => {
  expect(headersFile).toContain("script-src 'self' 'wasm-unsafe-eval';")
  expect(headersFile).toContain('camera=(self)')
  expect(pagePolicy(headersFile)).not.toContain('unsafe')
})

it('puts it before anything that it governs', () => {
  const page = securePage('<head><meta charset="utf-8" /><script src="a.js"></script></head>', "default-src 'none'")
  expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0)
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
})

it('fails on a page or a headers file that it does not know', () => {
  expect(() => securePage('<head></head>', '')).toThrow('index.html has no <meta charset="utf-8" />')
  expect(() => pagePolicy('/*\n  X-A: b')).toThrow('public/_headers has no Content-Security-Policy')
})

it('index.html has no inline script, style or handler of its own', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i)
  expect([...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([])
})
