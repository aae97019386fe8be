import { expect, test } from './support/app'

// Plants what the app must never do and sees that it is noticed.
test('the harness notices a way out to another origin', async ({ page, faults }) => {
  await page.goto('')
  await page.evaluate(() => {
    window.location.href = 'http://elsewhere.invalid/planted'
  })
  await expect.poll(() => faults.found).toContain('request to another origin: GET http://elsewhere.invalid/planted')
  faults.allow(/elsewhere\.invalid/)
})

test('the harness notices a request to another origin, which the policy refuses', async ({ page, faults }) => {
  await page.goto('')
  await page.evaluate(() => fetch('http://elsewhere.invalid/planted').catch(() => undefined))
  await expect.poll(() => faults.found.join()).toContain('policy violation: connect-src')
  faults.allow(/elsewhere\.invalid/)
})

test('the harness notices an uncaught error', async ({ page, faults }) => {
  await page.goto('')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  await expect.poll(() => faults.found.join()).toContain('uncaught error: Error: planted')
  faults.allow(/planted/)
})

test('the harness notices an inline style, which the policy refuses', async ({ page, faults }) => {
  await page.goto('')
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect.poll(() => faults.found.join()).toContain('policy violation: style-src')
  faults.allow(/style-src/)
})

test('the harness fails a test with an error on the console', async ({ page }) => {
  test.fail()
  await page.goto('')
  const heard = page.waitForEvent('console')
  await page.evaluate(() => window.console.error('planted'))
  await heard
})

test('HTML from a string is refused: Trusted Types', async ({ page, faults }) => {
  faults.allow(/TrustedHTML|trusted-types/)
  await page.goto('')
  const outcome = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>planted</b>'
      return 'accepted'
    } catch {
      return 'refused'
    }
  })
  expect(outcome).toBe('refused')
})
