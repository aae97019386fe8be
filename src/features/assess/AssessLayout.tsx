import type { ReactNode } from 'react'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import page from '@/ui/page.module.css'
import { useMediaQuery } from '@/ui/browser/useMediaQuery'
import styles from './Assess.module.css'
import { Hindrances } from './Hindrances'
import type { Part } from './parts'
import { Rail } from './rail/Rail'
import { RailSummary } from './rail/RailSummary'

type Props = {
  response: QuestionnaireResponse
  definition: Definition
  parts: readonly Part[]
  /** null on the review. */
  current: Part | null
  children: ReactNode
}

export function AssessLayout({ response, definition, parts, current, children }: Props) {
  const isWide = useMediaQuery('(min-width: 56rem)')
  const rail = <Rail response={response} definition={definition} parts={parts} current={current} />
  return (
    <div className={[page.page, styles.assess].join(' ')}>
      {isWide ? (
        <div className={styles.railColumn}>{rail}</div>
      ) : (
        <RailSummary response={response} parts={parts} current={current}>
          {rail}
        </RailSummary>
      )}
      <div className={styles.content}>
        <Hindrances response={response} definition={definition} />
        {children}
      </div>
    </div>
  )
}
