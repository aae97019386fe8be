import { assess } from '@/strings/en/assess'
import styles from '../Assess.module.css'
import type { Part } from '../parts'

/** What the part is about and how to choose; the latter folded away where one question is shown at a time. */
export function PartIntro({ part, isShort }: { part: Part; isShort: boolean }) {
  const instruction = (
    <>
      <p>{part.instruction}</p>
      {part.isOptional && <p>{assess.optionalPart}</p>}
    </>
  )
  return (
    <div className={styles.intro}>
      <p>{part.description}</p>
      {isShort ? (
        <details>
          <summary>{assess.howTo}</summary>
          {instruction}
        </details>
      ) : (
        instruction
      )}
    </div>
  )
}
