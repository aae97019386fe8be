import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/browser.mjs'
import { questionnaireFiles } from './scripts/questionnaireFiles'

const src = new URL('./src', import.meta.url).pathname

export default defineConfig({
  resolve: { alias: { '@': src } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,exchange,charts,report,state,strings,questionnaires,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [react(), questionnaireFiles()],
        test: {
          name: 'components',
          include: ['tests/{features,storage,ui}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
