/** Why something could not be stored. The answers are still in memory then, and can be copied out. */
export type NotSavedReason =
  /** The browser's storage or the disk is full. */
  | 'full'
  /** The browser or a setting forbids storing. */
  | 'blocked'
  /** Storage was taken away while the page was open: wiped, damaged or closed by the browser. */
  | 'lost'
  /** Another tab has the right to write this response. */
  | 'anotherTabWrites'
  /** It was deleted in another tab; storing it as a whole brings it back. */
  | 'deleted'
  /** A newer version of the app has taken over the storage; this page has to be reloaded. */
  | 'newerVersion'
  /** Storage did not answer in time. */
  | 'noAnswer'
  /** Something stored under this id cannot be read; it is kept as it is and not overwritten. */
  | 'unreadable'
  /** A round of a survey is stored here under other terms, which are fixed; the survey is not merged. */
  | 'otherTerms'

/** `saved` is said only once the change is committed to disk. */
export type Saved = { readonly kind: 'saved' } | { readonly kind: 'notSaved'; readonly why: NotSavedReason }
