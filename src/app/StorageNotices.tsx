import { useState } from 'react'
import type { StorageHealth } from '@/state/ports'
import { useLibraryStore } from '@/state/libraryStore'
import { common } from '@/strings/en/common'
import { errors } from '@/strings/en/errors'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import styles from './App.module.css'

/** What is wrong with this browser's storage, on every screen, until it is right again. */
export function StorageNotices() {
  const health = useLibraryStore((state) => state.health)
  const trouble = useLibraryStore((state) => state.trouble)
  return (
    <div className={styles.notices}>
      {health && <HealthNotice health={health} />}
      {trouble && (
        <Notice kind="problem" title={errors.troubleTitle} actions={<ReloadButton />}>
          <p>{errors.trouble[trouble]}</p>
        </Notice>
      )}
    </div>
  )
}

function HealthNotice({ health }: { health: StorageHealth }) {
  const [isDismissed, setIsDismissed] = useState(false)
  if (health.kind === 'ready' || isDismissed) return null
  if (health.kind === 'reset') {
    return (
      <Notice
        kind="problem"
        title={errors.resetTitle}
        actions={
          <Button
            onClick={() => {
              setIsDismissed(true)
            }}
          >
            {errors.dismiss}
          </Button>
        }
      >
        <p>{health.restored > 0 ? errors.resetRestored(health.restored) : errors.resetEmpty}</p>
      </Notice>
    )
  }
  const { title, text } = errors.health[health.kind]
  return (
    <Notice kind="problem" title={title} actions={<ReloadButton />}>
      <p>{text}</p>
    </Notice>
  )
}

function ReloadButton() {
  return (
    <Button
      onClick={() => {
        location.reload()
      }}
    >
      {common.reload}
    </Button>
  )
}
