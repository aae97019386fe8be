import type { ReactNode } from 'react'
import type { QuestionnaireResponse } from '@/domain/response'
import { assess } from '@/strings/en/assess'
import { common } from '@/strings/en/common'
import { partCompletion, type Part } from '../parts'
import styles from './Rail.module.css'
import { SaveStatus } from './SaveStatus'

type Props = {
  response: QuestionnaireResponse
  parts: readonly Part[]
  current: Part | null
  children: ReactNode
}

/** The rail of a narrow screen: one line that stays in view and unfolds. */
export function RailSummary({ response, parts, current, children }: Props) {
  const completion = current && partCompletion(current, response)
  return (
    <div className={styles.narrow}>
      <details key={current?.step ?? 'review'} className={styles.folded}>
        <summary>
          {current ? assess.partOf(parts.indexOf(current) + 1, parts.length) : assess.review}
          {completion && `, ${common.answeredOf(completion.answered, completion.total)}`}
        </summary>
        {children}
      </details>
      <SaveStatus responseId={response.id} />
    </div>
  )
}
