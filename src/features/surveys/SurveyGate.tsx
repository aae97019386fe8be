import type { ReactNode } from 'react'
import { useOpenSurvey } from '@/state/openSurvey'
import type { OpenedSurvey, OpenSurvey } from '@/state/surveyStore'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { useOpenKept } from './useOpenKept'

type Props = { id: string; children: (open: OpenSurvey) => ReactNode }

/** Opens a survey for a screen, and stands in for the screen while there is nothing to show. */
export function SurveyGate({ id, children }: Props) {
  const opened = useOpenSurvey(id)
  return (
    <div className={page.page}>
      {opened.kind === 'open' ? <Opened open={opened}>{children}</Opened> : <Face opened={opened} />}
    </div>
  )
}

function Opened({ open, children }: { open: OpenSurvey; children: Props['children'] }) {
  useOpenKept(open)
  return children(open)
}

function Face({ opened }: { opened: Exclude<OpenedSurvey, OpenSurvey> }) {
  switch (opened.kind) {
    case 'opening':
      return <p role="status">{surveys.opening}</p>
    case 'none':
      return <Missing title={surveys.none} text={surveys.noneText} />
    case 'failed':
      return (
        <Missing title={surveys.failedTitle} text={surveys.failedText}>
          <Button
            look="main"
            onClick={() => {
              window.location.reload()
            }}
          >
            {common.reload}
          </Button>
        </Missing>
      )
    case 'unreadable':
      return (
        <Missing
          title={surveys.unreadable}
          text={opened.why === 'newerVersion' ? surveys.newerText : surveys.damagedText}
        >
          <Button
            onClick={() => {
              downloadText(surveys.rawName(opened.id), opened.raw)
            }}
          >
            {surveys.exportRaw}
          </Button>
        </Missing>
      )
    default:
      return opened satisfies never
  }
}

type MissingProps = { title: string; text: string; children?: ReactNode }

/** What is not there, why that may be, and the way on. */
export function Missing({ title, text, children }: MissingProps) {
  return (
    <div className={page.stack}>
      <ScreenTitle title={title} />
      <Notice
        kind="info"
        title={text}
        actions={
          <>
            {children}
            <ButtonLink to="/surveys">{surveys.back}</ButtonLink>
          </>
        }
      />
    </div>
  )
}
