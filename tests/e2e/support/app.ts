import { test as base, type BrowserContext } from '@playwright/test'

export { expect } from '@playwright/test'

/** What the app must never do, noticed in every page of a test; a test that expects one says so with `allow`. */
export type Faults = {
  readonly found: readonly string[]
  /** Faults that match are expected in this test, such as the 404 of a chunk that was taken away. */
  readonly allow: (pattern: RegExp) => void
  /** Watches a browser context that the test opened by itself, such as a second person's. */
  readonly watch: (context: BrowserContext) => Promise<void>
}

type Fixtures = {
  /** Address of the built app, under a sub-path, with a slash at its end. */
  readonly appUrl: string
  readonly faults: Faults
}

const localSchemes = /^(blob|data|about):/

/** Notes every request to another origin, console error, uncaught error and violation of the policy. */
async function watch(context: BrowserContext, appUrl: string, note: (fault: string) => void): Promise<void> {
  const { origin } = new URL(appUrl)
  context.on('request', (request) => {
    const url = request.url()
    if (localSchemes.test(url) || new URL(url).origin === origin) return
    note(`request to another origin: ${request.method()} ${url}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => note(`web socket: ${socket.url()}`))
    page.on('crash', () => note('the page crashed'))
  })
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(`uncaught error: ${error.error().stack ?? error.error().message}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
}

export const test = base.extend<Fixtures>({
  appUrl: [process.env['E2E_APP_URL'] ?? '', { option: true }],
  baseURL: async ({ appUrl }, use) => {
    await use(appUrl)
  },
  faults: [
    async ({ context, appUrl }, use) => {
      const noted: string[] = []
      const allowed: RegExp[] = []
      const remaining = () => noted.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      const watchAlso = (other: BrowserContext) => watch(other, appUrl, (fault) => noted.push(fault))
      await watchAlso(context)
      await use({
        get found() {
          return remaining()
        },
        allow: (pattern) => allowed.push(pattern),
        watch: watchAlso,
      })
      // One more round trip to each page: what it reported before is here by then. A page that is gone reports nothing.
      await Promise.allSettled(context.pages().map((page) => page.evaluate(() => undefined)))
      if (remaining().length > 0) throw new Error(`The page misbehaved:\n${remaining().join('\n')}`)
    },
    { auto: true },
  ],
})
