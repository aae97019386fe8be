import { lazy, Suspense } from 'react'
import { useLibraryStore } from '@/state/libraryStore'
import { errors } from '@/strings/en/errors'
import { loadModule } from '@/ui/browser/loadModule'
import { Notice } from '@/ui/Notice'
import styles from './App.module.css'
import { TakeAlong } from './TakeAlong'

/** Most visits need none of these words, so they are fetched when something is wrong. */
export const loadStorageTrouble = () => import('./StorageTrouble')

const StorageTrouble = lazy(async () => {
  const loaded = await loadModule(loadStorageTrouble)
  return { default: loaded.ok ? loaded.module.StorageTrouble : Unexplained }
})

/** What is wrong with this browser's storage, on every screen, until it is right again. */
export function StorageNotices() {
  const isWrong = useLibraryStore(
    ({ health, trouble }) => trouble !== null || (health !== null && health.kind !== 'ready'),
  )
  return (
    <div className={styles.notices}>
      {isWrong && (
        <Suspense>
          <StorageTrouble />
        </Suspense>
      )}
    </div>
  )
}

function Unexplained() {
  return <Notice kind="problem" title={errors.storageTitle} actions={<TakeAlong />} />
}
