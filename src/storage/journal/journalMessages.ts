import { z } from 'zod'

/** What the page asks of the journal's worker. `file` names a series of files: a response, or an own questionnaire. */
const requestSchema = z.discriminatedUnion('kind', [
  /** Appends the state as a whole; `staysOpen` while more is to follow. */
  z.strictObject({ kind: z.literal('whole'), file: z.string(), text: z.string(), staysOpen: z.boolean() }),
  /** Appends a change to what is open. */
  z.strictObject({ kind: z.literal('append'), file: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('close'), file: z.string() }),
  z.strictObject({ kind: z.literal('remove'), file: z.string() }),
  z.strictObject({ kind: z.literal('markAhead') }),
])
export type JournalRequest = z.infer<typeof requestSchema>

export const journalMessageSchema = z.strictObject({ directory: z.string(), request: requestSchema })
export type JournalMessage = z.infer<typeof journalMessageSchema>
