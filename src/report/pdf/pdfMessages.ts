import type { RenderedPdf } from './pdfDocument'

/** What the worker tells the page. */
export type PdfMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly parts: number }
  | { readonly kind: 'done'; readonly pdf: RenderedPdf }
  /** A font file could not be fetched. */
  | { readonly kind: 'notLoaded' }
  /** A fault of the program. */
  | { readonly kind: 'failed'; readonly message: string }
