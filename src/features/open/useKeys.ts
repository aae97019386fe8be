import { useState } from 'react'
import { describeProblem } from '@/domain/problem'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { LockedKeys } from '@/exchange/lockedKeys'
import { imports } from '@/strings/en/imports'
import { problems as words } from '@/strings/en/problems'
import { loadModule } from '@/ui/browser/loadModule'

export type Keys = {
  /** Whether the file has any. */
  readonly areInside: boolean
  readonly passphrase: string
  readonly setPassphrase: (passphrase: string) => void
  /** What is wrong with the passphrase; null while nothing is. */
  readonly trouble: string | null
  /** The keys; none without a passphrase, null where it does not open them: nothing is added then. */
  readonly unlock: () => Promise<readonly RoundKey[] | null>
}

/** The keys that a file carries behind a passphrase. They are never needed to add the rest of it. */
export function useKeys(locked: LockedKeys | null): Keys {
  const [passphrase, setPassphrase] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)

  async function unlock(): Promise<readonly RoundKey[] | null> {
    setTrouble(null)
    if (!locked || passphrase === '') return []
    const loaded = await loadModule(() => import('./cipher'))
    if (!loaded.ok) {
      setTrouble(imports.moduleFailed)
      return null
    }
    const keys = await loaded.module.unlock(locked, passphrase)
    if (keys.ok) return keys.value
    setTrouble([...new Set(keys.problems.map((problem) => describeProblem(problem, words)))].join(' '))
    return null
  }

  return { areInside: locked !== null, passphrase, setPassphrase, trouble, unlock }
}
