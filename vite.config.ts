import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkReport } from './scripts/chunkReport'
import { pageSecurity } from './scripts/pageSecurity'
import { questionnaireFiles } from './scripts/questionnaireFiles'
import { zodForBrowsers } from './scripts/zodForBrowsers'

const fromHere = (path: string) => new URL(path, import.meta.url).pathname

const report = chunkReport()

export default defineConfig({
  base: './',
  plugins: [react(), questionnaireFiles(), pageSecurity(), zodForBrowsers(), report.page()],
  resolve: {
    alias: [
      { find: '@', replacement: fromHere('./src') },
      // wouter's stand-in for what React itself has had since version 18.
      { find: /^use-sync-external-store\/shim.*$/, replacement: 'react' },
      // jsPDF's optional helpers for HTML, SVG and PNG input: the report uses none of them.
      { find: /^(canvg|dompurify|html2canvas)$/, replacement: fromHere('./src/report/pdf/unusedByReports.ts') },
      { find: 'fast-png', replacement: fromHere('./src/report/pdf/unusedByReports.ts') },
    ],
  },
  worker: { format: 'es', plugins: () => [zodForBrowsers(), report.worker()] },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What every screen needs, in one chunk: the line that forbids zod to evaluate code runs before any schema is made.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(zod|react|wouter|zustand)\/|src\/(app\/zodWithoutEval|domain\/(identifiers|questionnaire|response|problem|change)\.|exchange\/(jsonText|writeResponseFile|carry|fileKind|formatVersion)|state\/(libraryStore|pending|responseStore)\.|strings\/en\/common\.|ui\/(button|Button|page|ScreenTitle|arrival|browser\/(download|loadModule)))/,
            },
          ],
        },
      },
    },
  },
})
