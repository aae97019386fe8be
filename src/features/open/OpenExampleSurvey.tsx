import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { open } from '@/strings/en/open'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import { ScreenTitle } from '@/ui/ScreenTitle'
import type { Work } from './addContent'
import { addExampleSurvey, type ExampleOutcome } from './exampleSurvey'

type Failed = Exclude<ExampleOutcome, { kind: 'here' }>

/** Adds three made-up surveys, as a backup would, and leads to the first. */
export function OpenExampleSurvey() {
  const [, navigate] = useLocation()
  const [attempt, setAttempt] = useState<{ readonly count: number; readonly failed: Failed | null }>({
    count: 1,
    failed: null,
  })
  const [work, setWork] = useState<Work | null>(null)

  useEffect(() => {
    let isCurrent = true
    const tell = (next: Work) => {
      if (isCurrent) setWork(next)
    }
    void addExampleSurvey(tell).then((outcome) => {
      if (!isCurrent) return
      if (outcome.kind === 'here') navigate(`/surveys/${outcome.survey}`, { replace: true })
      else setAttempt(({ count }) => ({ count, failed: outcome }))
    })
    return () => {
      isCurrent = false
    }
  }, [attempt.count, navigate])

  return (
    <div className={page.page}>
      <div className={page.stack}>
        {attempt.failed ? (
          <NotOpened
            failed={attempt.failed}
            onTryAgain={() => {
              setAttempt({ count: attempt.count + 1, failed: null })
            }}
          />
        ) : (
          <Opening work={work} />
        )}
      </div>
    </div>
  )
}

function Opening({ work }: { work: Work | null }) {
  const told = work ? imports.working[work.stage](work.done, work.total) : open.openingExample
  return (
    <>
      <ScreenTitle title={imports.exampleTitle} />
      <p className={page.text}>{imports.exampleText}</p>
      {work && <Progress label={told} done={work.done} total={work.total} isWide />}
      <p role="status">{told}</p>
    </>
  )
}

function NotOpened({ failed, onTryAgain }: { failed: Failed; onTryAgain: () => void }) {
  return (
    <>
      <ScreenTitle title={open.exampleFailedTitle} />
      <p className={page.text}>
        {failed.kind === 'notFetched' ? open.exampleFailedText : savingWords.notKept[failed.why]}
      </p>
      <div className={page.actions}>
        <Button look="main" onClick={onTryAgain}>
          {common.tryAgain}
        </Button>
        <ButtonLink to="/surveys">{imports.toSurveys}</ButtonLink>
      </div>
    </>
  )
}
