import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { headersFor, parseHeaders } from './serve.mjs'

// Browsers heed it in a header only and complain about it in a page.
const headerOnly = /frame-ancestors [^;]*;\s*/
// For the worker that reads QR codes, which is governed by the headers of its own file. The page itself compiles nothing.
const workerOnly = " 'wasm-unsafe-eval'"

/** The Content-Security-Policy of a `_headers` file, as far as a page itself can carry it. */
export function pagePolicy(headersFile: string): string {
  const headers = headersFor(parseHeaders(headersFile), '/')
  const policy = headers.find(([name]) => name === 'Content-Security-Policy')?.[1]
  if (policy === undefined) throw new Error('public/_headers has no Content-Security-Policy')
  return policy.replace(headerOnly, '').replace(workerOnly, '')
}

/** Puts the policy right behind the character set, before anything that it governs. */
export function securePage(html: string, policy: string): string {
  const charset = '<meta charset="utf-8" />'
  if (!html.includes(charset)) throw new Error(`index.html has no ${charset}`)
  return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
}

/**
 * Puts the policy into the built page, for hosts that cannot send headers. Not into the development page, because the
 * development server injects inline code.
 */
export function pageSecurity(): Plugin {
  return {
    name: 'page-security',
    apply: 'build',
    transformIndexHtml(html) {
      return securePage(html, pagePolicy(readFileSync(new URL('../public/_headers', import.meta.url), 'utf8')))
    },
  }
}
