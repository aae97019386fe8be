import { useState } from 'react'
import { responsesInMemory } from '@/state/recordChange'
import { common } from '@/strings/en/common'
import { errors } from '@/strings/en/errors'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { TakeAlong } from './TakeAlong'

/** Stands alone on the page after a bug has taken the app down. */
export function Crashed({ error }: { error: unknown }) {
  const [hasAnswers] = useState(() => responsesInMemory().length > 0)
  return (
    <section className={page.page}>
      <div className={page.stack} role="alert">
        <ScreenTitle title={errors.crashTitle} />
        <p className={page.text}>{hasAnswers ? errors.crash : errors.crashNoAnswers}</p>
        <TakeAlong />
        <div className={page.actions}>
          <Button
            look="main"
            onClick={() => {
              location.reload()
            }}
          >
            {common.reload}
          </Button>
        </div>
        <details className={page.soft}>
          <summary>{errors.details}</summary>
          <p>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
        </details>
      </div>
    </section>
  )
}
