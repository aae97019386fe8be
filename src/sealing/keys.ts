import { HpkeError } from '@hpke/core'
import { publicKeyBytes, suite } from './suite'

/** A key pair as bytes: the private key as PKCS #8, the public key as an uncompressed point of 65 bytes. */
export type KeyPair = {
  readonly privateKey: Uint8Array<ArrayBuffer>
  readonly publicKey: Uint8Array<ArrayBuffer>
}

/** A new key pair. What is sealed with its public key is opened with it and with no other. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { privateKey, publicKey } = await suite.kem.generateKeyPair()
  return {
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(publicKey)),
  }
}

/** Whether these bytes are a public key, so that something can be sealed with them. */
export async function isPublicKey(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return (await importPublicKey(bytes)) !== null
}

/** Whether the private key belongs to the public key: what the one seals, the other opens. */
export async function checkKeyPair(keyPair: KeyPair): Promise<boolean> {
  const imported = await importKeyPair(keyPair)
  if (!imported) return false
  try {
    const { enc, ct } = await suite.seal({ recipientPublicKey: imported.publicKey }, new Uint8Array([1]))
    await suite.open({ recipientKey: imported, enc }, ct)
    return true
  } catch (fault) {
    if (fault instanceof HpkeError) return false
    throw fault
  }
}

/**
 * The pair as the cipher takes it; null when the bytes are no keys. Both keys have to be given together: from a private
 * key that cannot be extracted the library guesses the public one, and guesses wrongly for half of them.
 */
export async function importKeyPair({ privateKey, publicKey }: KeyPair): Promise<CryptoKeyPair | null> {
  const importedPublic = await importPublicKey(publicKey)
  const importedPrivate = await orNull(
    crypto.subtle.importKey('pkcs8', privateKey, { name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']),
  )
  return importedPublic && importedPrivate && { publicKey: importedPublic, privateKey: importedPrivate }
}

/** A public key as the cipher takes it; null when the bytes are none. */
export async function importPublicKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> {
  return bytes.length === publicKeyBytes ? orNull(suite.kem.deserializePublicKey(bytes)) : null
}

/** What browsers say of bytes that are no key: the platform with a DOMException, some with a TypeError. */
async function orNull<T>(importing: Promise<T>): Promise<T | null> {
  try {
    return await importing
  } catch (fault) {
    if (fault instanceof HpkeError || fault instanceof DOMException || fault instanceof TypeError) return null
    throw fault
  }
}
