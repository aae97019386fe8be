/** What the page asks of the journal's worker. `file` names a series of files: a response, or an own questionnaire. */
export type JournalRequest =
  /** Appends the state as a whole; `staysOpen` while more is to follow. */
  | { readonly kind: 'whole'; readonly file: string; readonly text: string; readonly staysOpen: boolean }
  /** Appends a change to what is open. */
  | { readonly kind: 'append'; readonly file: string; readonly text: string }
  /** Appends a mark; the state before it stays. */
  | { readonly kind: 'mark'; readonly file: string; readonly text: string }
  | { readonly kind: 'close' | 'remove'; readonly file: string }
  | { readonly kind: 'markAhead' }

/** Nobody but the page that started it can send a message to the worker: its type is its check. */
export type JournalMessage = { readonly directory: string; readonly request: JournalRequest }
