import { useSaving } from '@/state/responseStore'
import { assess } from '@/strings/en/assess'
import styles from './Rail.module.css'

const words = { saved: assess.saved, saving: assess.saving, notSaved: assess.notSaved } as const

/** "Saved" only once storage said that everything is on disk, text that is being typed included. */
export function SaveStatus({ responseId }: { responseId: string }) {
  const { kind } = useSaving(responseId)
  return (
    <p role="status" className={styles.status} data-saving={kind}>
      {words[kind]}
    </p>
  )
}
