import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

/**
 * HPKE (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM: all of it is in every browser's WebCrypto.
 * Its number is the first byte of what is sealed, so that another suite can be told apart.
 */
export const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() })
export const suiteNumber = 1

/** Bytes of a public key, and of the encapsulated key in front of what is sealed: an uncompressed point. */
export const publicKeyBytes = 65
