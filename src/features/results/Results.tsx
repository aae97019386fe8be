import type { ReactNode } from 'react'
import type { Opened } from '@/state/responseStore'
import { useOpenResponse } from '@/state/useOpenResponse'
import { results } from '@/strings/en/results'
import { saving as savingWords } from '@/strings/en/saving'
import { ButtonLink } from '@/ui/ButtonLink'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { common } from '@/strings/en/common'
import { AnswersDownload } from './export/AnswersDownload'
import { ResultPage } from './ResultPage'

/** The result of a stored response. */
export function Results({ id }: { id: string }) {
  const opened = useOpenResponse(id)
  return <div className={page.page}>{content(opened)}</div>
}

function content(opened: Opened) {
  switch (opened.kind) {
    case 'closed':
    case 'opening':
      return <p role="status">{results.loading}</p>
    case 'none':
      return <Missing title={results.none} text={results.noneText} />
    case 'unreadable':
      return (
        <Missing title={results.unreadable} text={results.unreadableText}>
          <Button onClick={() => downloadText(`${opened.id}.json`, opened.raw, 'application/json')}>
            {results.downloadRaw}
          </Button>
        </Missing>
      )
    case 'noDefinition':
      return (
        <Missing
          title={results.noDefinition}
          text={`${results.noDefinitionText(opened.response.questionnaire.id, opened.response.questionnaire.version)} ${savingWords.definition[opened.why]}`}
        >
          <AnswersDownload response={opened.response} />
        </Missing>
      )
    case 'open':
      return <ResultPage opened={opened} key={opened.response.id} />
    default:
      return opened satisfies never
  }
}

function Missing({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={page.stack}>
      <ScreenTitle title={title} />
      <Notice
        kind="info"
        title={text}
        actions={
          <>
            {children}
            <ButtonLink to="/">{common.backToStart}</ButtonLink>
          </>
        }
      />
    </div>
  )
}
