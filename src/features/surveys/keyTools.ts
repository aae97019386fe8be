import type { KeyTools } from '@/exchange/keyTools'
import { loadModule } from '@/ui/browser/loadModule'

/** What opens and locks keys, fetched when it is needed; null where it could not be. */
export async function loadKeyTools(): Promise<KeyTools | null> {
  const [keys, passphrase] = await Promise.all([
    loadModule(() => import('@/sealing/keys')),
    loadModule(() => import('@/sealing/passphrase')),
  ])
  if (!keys.ok || !passphrase.ok) return null
  return {
    lock: passphrase.module.lock,
    unlock: passphrase.module.unlock,
    checkKeyPair: keys.module.checkKeyPair,
  }
}
