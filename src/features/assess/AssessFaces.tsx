import type { ReactNode } from 'react'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { openResponse, closeResponse } from '@/state/openResponse'
import type { Opened } from '@/state/responseStore'
import { assess } from '@/strings/en/assess'
import { common } from '@/strings/en/common'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { downloadText } from '@/ui/browser/download'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'

/** What stands in place of the questions while they cannot be shown or changed. */
export function AssessFaces({ opened }: { opened: Opened }) {
  switch (opened.kind) {
    case 'closed':
    case 'opening':
      return (
        <div className={page.page}>
          <p role="status" className={page.soft}>
            {assess.openingTitle}
          </p>
        </div>
      )
    case 'none':
      return <Face title={assess.noneTitle} text={assess.noneText} />
    case 'unreadable':
      return (
        <Face title={assess.unreadableTitle} text={assess.unreadableText}>
          <Button
            onClick={() => {
              downloadText(assess.rawName(opened.id), opened.raw)
            }}
          >
            {assess.downloadRaw}
          </Button>
        </Face>
      )
    case 'noDefinition':
      return (
        <Face title={savingWords.definitionTitle} text={savingWords.definition[opened.why]}>
          <Button
            onClick={() => {
              closeResponse()
              void openResponse(opened.response.id)
            }}
          >
            {common.tryAgain}
          </Button>
          <Button
            onClick={() => {
              const { id } = opened.response
              downloadText(assess.downloadName(id), writeResponseFile(opened.response, []), 'application/json')
            }}
          >
            {assess.download}
          </Button>
        </Face>
      )
    case 'open':
      return (
        <Face title={assess.readOnlyTitle} text={assess.readOnlyText}>
          <ButtonLink to={`/results/${opened.response.id}`}>{assess.results}</ButtonLink>
        </Face>
      )
    default:
      return opened satisfies never
  }
}

function Face({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={title} />
        <p className={page.text}>{text}</p>
        <div className={page.actions}>
          <ButtonLink to="/" look="main">
            {common.backToStart}
          </ButtonLink>
          {children}
        </div>
      </div>
    </div>
  )
}
