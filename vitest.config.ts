import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/browser.mjs'
import { questionnaireFiles } from './scripts/questionnaireFiles'

const src = new URL('./src', import.meta.url).pathname

export default defineConfig({
  resolve: { alias: { '@': src } },
  test: {
    // Generous on purpose: a slow machine must not turn a test red. It catches only what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,exchange,sealing,charts,report,state,strings,questionnaires,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [react(), questionnaireFiles()],
        // Found one by one they would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'wouter',
            'wouter/use-hash-location',
            'zustand',
            'zod',
            'idb',
            'jspdf',
            'fflate',
            'react-hook-form',
            '@hookform/resolvers/zod',
            'chart.js',
            'react-chartjs-2',
            'canonicalize',
            '@hpke/core',
            'lean-qr',
            'zxing-wasm/reader',
            'compare-versions',
            'axe-core',
            'fast-check',
          ],
        },
        test: {
          name: 'components',
          include: ['tests/{app,features,storage,ui}/**/*.test.{ts,tsx}'],
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
