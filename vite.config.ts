import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkReport } from './scripts/chunkReport'
import { pageSecurity } from './scripts/pageSecurity'
import { questionnaireFiles } from './scripts/questionnaireFiles'

const fromHere = (path: string) => new URL(path, import.meta.url).pathname

const report = chunkReport()

export default defineConfig({
  base: './',
  plugins: [react(), questionnaireFiles(), pageSecurity(), report.page()],
  resolve: {
    alias: [
      { find: '@', replacement: fromHere('./src') },
      // jsPDF's optional helpers for HTML, SVG and PNG input: the report uses none of them.
      { find: /^(canvg|dompurify|html2canvas)$/, replacement: fromHere('./src/report/pdf/unusedByReports.ts') },
      { find: 'fast-png', replacement: fromHere('./src/report/pdf/unusedByReports.ts') },
    ],
  },
  worker: { format: 'es', plugins: () => [report.worker()] },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
})
