import { fromBase64url } from './link/linkBytes'

export const publicKeyBytes = 65
const uncompressedPoint = 4

/**
 * The bytes of a round's public key: an uncompressed point. null when the text holds none; whether the point lies on the
 * curve is for the cipher to say.
 */
export function pointOf(publicKey: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64url(publicKey)
  return bytes?.length === publicKeyBytes && bytes[0] === uncompressedPoint ? bytes : null
}
