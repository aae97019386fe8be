import { z } from 'zod'
import { plainUuidSchema } from '../identifiers'
import { publicKeySchema } from './terms'

/** The facilitator's key pair of a round: PKCS #8 private key and raw public key, both base64url. */
export const roundKeySchema = z.strictObject({
  round: plainUuidSchema,
  privateKey: z.string().regex(/^[A-Za-z0-9_-]{100,400}$/, 'expected a private key in base64url'),
  publicKey: publicKeySchema,
})
export type RoundKey = z.infer<typeof roundKeySchema>

/** Bytes that only a passphrase opens, and what is needed to try one. */
export type Locked = {
  /** How often the passphrase is hashed: what makes guessing it slow. */
  readonly iterations: number
  readonly salt: Uint8Array<ArrayBuffer>
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly sealed: Uint8Array<ArrayBuffer>
}

/**
 * Least and most hashing of a passphrase that is accepted in a file: below it is guessed too fast, above it a file could
 * keep a machine busy for minutes.
 */
export const iterationBounds = { least: 100_000, most: 5_000_000 }
