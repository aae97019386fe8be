import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/browser.mjs'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.cache/e2e',
  globalSetup: './tests/e2e/support/serveBuiltApp.ts',
  forbidOnly: true,
  // Two at a time, because the continuous integration has two cores; a test that is only sometimes green is a fault.
  workers: 2,
  retries: 0,
  fullyParallel: true,
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    acceptDownloads: true,
  },
})
