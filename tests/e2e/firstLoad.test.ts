import { fileURLToPath } from 'node:url'
import { weigh } from '../../scripts/budgets.mjs'
import { expect, test } from './support/app'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

test('the start screen loads the scripts and styles that the budget counts, and no font or questionnaire', async ({
  page,
  appUrl,
}) => {
  const loaded: string[] = []
  page.on('request', (request) =>
    loaded.push(
      request
        .url()
        .replace(appUrl, '')
        .replace(/[?#].*$/, ''),
    ),
  )
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')

  const counted = weigh(dist).firstLoad
  const code = loaded.filter((file) => /\.(js|css)$/.test(file))
  expect(code.length).toBeGreaterThan(0)
  expect(code.filter((file) => !counted.includes(file))).toEqual([])
  expect(loaded.filter((file) => /\.(ttf|otf|woff2?)$/.test(file))).toEqual([])
  expect(loaded.filter((file) => /questionnaires\/.+\/.+\.json$/.test(file))).toEqual([])
})

test('the page carries the policy itself, for hosts without headers', async ({ page }) => {
  await page.goto('')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; script-src 'self';.*trusted-types calms-worker$/,
  )
})

test('the notices of the works it is built from are shipped', async ({ request, appUrl }) => {
  const reply = await request.get(`${appUrl}THIRD-PARTY-NOTICES.txt`)
  expect(reply.status()).toBe(200)
  expect(await reply.text()).toContain('SIL OPEN FONT LICENSE')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a sentence says what is needed', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('noscript p')).toContainText('needs JavaScript')
    await expect(page.locator('noscript p')).toBeVisible()
  })
})

test('a browser that lacks what the app needs is told', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'))
  await page.goto('')
  await expect(page.getByText('needs a current version of Chrome')).toBeVisible()
})
