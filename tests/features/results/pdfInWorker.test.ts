import { describe, expect, it } from 'vitest'
import { sha256Hex } from '@/exchange/contentHash'
import { renderInWorker, type PdfWork } from '@/report/pdf/renderInWorker'
import { startWorker } from '@/ui/browser/trustedWorker'
import { keptHashes, keptReport } from '../../support/keptReport'

const attachment = { name: 'calms-response.json', json: '{"formatVersion":1}' }
const work = (rest: Partial<PdfWork> = {}): PdfWork => ({
  startWorker,
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...rest,
})

describe('a report made in a worker', () => {
  it.each(['full', 'summary'] as const)('has the same bytes as one made in Node: %s', async (form) => {
    const outcome = await renderInWorker({ content: { kind: 'response', form, model: keptReport }, attachment }, work())
    expect(outcome.ok && outcome.pdf.missing).toEqual(form === 'full' ? ['測'] : [])
    expect(outcome.ok && (await sha256Hex(outcome.pdf.bytes))).toBe(keptHashes[form])
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    const onProgress = (done: number, parts: number) => void told.push(`${done} of ${parts}`)
    await renderInWorker(
      { content: { kind: 'response', form: 'summary', model: keptReport }, attachment },
      work({ onProgress }),
    )
    expect(told).toEqual(['0 of 3', '1 of 3', '2 of 3'])
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    const outcome = renderInWorker(
      { content: { kind: 'response', form: 'full', model: keptReport }, attachment },
      work({ signal: stop.signal }),
    )
    stop.abort()
    expect(await outcome).toEqual({ ok: false, why: 'stopped' })
  })

  it('says so where its program is not to be had', async () => {
    const startMissing = () => startWorker('/no-such-worker.js')
    const outcome = await renderInWorker(
      { content: { kind: 'response', form: 'full', model: keptReport }, attachment },
      work({ startWorker: startMissing }),
    )
    expect(outcome).toEqual({ ok: false, why: 'notLoaded' })
  })
})
