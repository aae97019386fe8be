import { describe, expect, it } from 'vitest'
import { sha256Hex } from '@/exchange/contentHash'
import { keptHashes, keptReport } from '../../support/keptReport'
import { render } from '../../support/pdfReports'

// The browser's bytes are held against the same hashes, in tests/features/results/pdfInWorker.test.ts.
describe('the bytes of a report', () => {
  it.each(['full', 'summary'] as const)('of the %s form are the kept ones', async (form) => {
    const { bytes } = await render(keptReport, form)
    expect(await sha256Hex(bytes)).toBe(keptHashes[form])
  })
})
