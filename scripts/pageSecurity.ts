import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { headersFor, parseHeaders } from './serve.mjs'

// Browsers heed it in a header only and complain about it in a page.
const headerOnly = /frame-ancestors [^;]*;\s*/

/** The Content-Security-Policy of `public/_headers`, as far as a page itself can carry it. */
export function pagePolicy(headersFile: string): string {
  const headers = headersFor(parseHeaders(headersFile), '/')
  const policy = headers.find(([name]) => name === 'Content-Security-Policy')?.[1]
  if (policy === undefined) throw new Error('public/_headers has no Content-Security-Policy')
  return policy.replace(headerOnly, '')
}

/**
 * Puts the policy into the built page, for hosts that cannot send headers. Not into the development page, because the
 * development server injects inline code.
 */
export function pageSecurity(): Plugin {
  return {
    name: 'page-security',
    apply: 'build',
    transformIndexHtml() {
      const content = pagePolicy(readFileSync(new URL('../public/_headers', import.meta.url), 'utf8'))
      return [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
      ]
    },
  }
}
