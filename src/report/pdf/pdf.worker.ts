import boldUrl from './fonts/NotoSans-Bold.ttf?url'
import regularUrl from './fonts/NotoSans-Regular.ttf?url'
import symbolsUrl from './fonts/NotoSansMath-Symbols.ttf?url'
import type { PdfMessage } from './pdfMessages'
import type { PdfRequest } from '../pdfRequest'
import { renderPdf } from './renderPdf'
import type { FontFiles } from './text/typesetter'

self.addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => {
  answer(data).catch((error: unknown) => tell({ kind: 'failed', message: String(error) }))
})

async function answer(request: PdfRequest): Promise<void> {
  const fonts = await fetchFonts()
  if (!fonts) {
    tell({ kind: 'notLoaded' })
    return
  }
  const pdf = await renderPdf(request, fonts, (done, parts) => tell({ kind: 'progress', done, parts }))
  tell({ kind: 'done', pdf }, [pdf.bytes.buffer])
}

function tell(message: PdfMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}

async function fetchFonts(): Promise<FontFiles | null> {
  const [regular, bold, symbols] = await Promise.all([regularUrl, boldUrl, symbolsUrl].map(fetchBytes))
  return regular && bold && symbols ? { regular, bold, symbols } : null
}

/** Null where the file is not to be had: no network, or a newer version of the app in its place. */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null)
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null
}
