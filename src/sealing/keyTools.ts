import { checkKeyPair } from './keys'
import { lock, unlock } from './passphrase'

/** All that files with keys in them need done. */
export const keyTools = { lock, unlock, checkKeyPair }
