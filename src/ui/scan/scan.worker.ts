import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import type { ScanMessage, ScanRequest } from './scanMessages'

let isPrepared: Promise<boolean> | null = null

self.addEventListener('message', ({ data }: MessageEvent<ScanRequest>) => {
  look(data).then(tell, (error: unknown) => tell({ kind: 'failed', message: String(error) }))
})

async function look(picture: ScanRequest): Promise<ScanMessage> {
  isPrepared ??= prepare()
  if (!(await isPrepared)) return { kind: 'notLoaded' }
  const [found] = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 })
  return { kind: 'looked', text: found?.text ?? null }
}

/** Hands over our own copy of the reader: left to itself, the package would fetch one from a server of others. */
async function prepare(): Promise<boolean> {
  const response = await fetch(wasmUrl).catch(() => null)
  if (!response?.ok) return false
  const wasmBinary = await response.arrayBuffer()
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return true
}

function tell(message: ScanMessage): void {
  self.postMessage(message)
}
