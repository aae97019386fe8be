import { findLearnAnchor, learnAddress } from '@/strings/en/learnAnchors'
import styles from './results.module.css'

/** The name of a pillar, way or metric, with a way to its explanation where Learn has one. */
export function TermLink({ id, name }: { id: string; name: string }) {
  const anchor = findLearnAnchor(id)
  if (anchor === undefined) return name
  return (
    <a className={styles.term} href={learnAddress(anchor)}>
      {name}
    </a>
  )
}
