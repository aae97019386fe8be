import { openCode } from '@/exchange/ballot/openBallot'
import { openKeyFile, type KeyFile } from '@/exchange/keyFile'
import { unlockKeys, type LockedKeys } from '@/exchange/lockedKeys'
import { keyTools } from '@/sealing/keyTools'
import { openSealed } from '@/sealing/seal'
import type { OpenCode } from '@/state/openKept'

/** Opens the ballots of a round. Loaded, as all in this file, when something sealed or locked is at hand. */
export const openBallot: OpenCode = (code, opening) => openCode(code, opening, openSealed)

export function unlock(locked: LockedKeys, passphrase: string) {
  return unlockKeys(locked, passphrase, keyTools)
}

export function openKey(file: KeyFile, passphrase: string | null) {
  return openKeyFile(file, { passphrase, tools: keyTools })
}
