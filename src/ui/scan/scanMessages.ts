/** What the page sends: one picture at a time. */
export type ScanRequest = ImageData

/** What the worker answers to each picture. */
export type ScanMessage =
  /** Text of the QR code in the picture; null where none was found. */
  | { readonly kind: 'looked'; readonly text: string | null }
  /** The program that reads codes could not be fetched. */
  | { readonly kind: 'notLoaded' }
  /** A fault of the program. */
  | { readonly kind: 'failed'; readonly message: string }
