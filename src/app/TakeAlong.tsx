import { useState } from 'react'
import type { QuestionnaireResponse } from '@/domain/response'
import { ownTextsOf } from '@/domain/questionnaire'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { responsesInMemory } from '@/state/recordChange'
import { openResponseNow } from '@/state/responseStore'
import { errors } from '@/strings/en/errors'
import { Button } from '@/ui/Button'
import { copyText } from '@/ui/browser/copyText'
import { downloadText } from '@/ui/browser/download'
import page from '@/ui/page.module.css'

/** The last resort of a page that cannot go on: every answer in memory, to copy or to download. */
export function TakeAlong() {
  const [responses] = useState(responsesInMemory)
  const [said, setSaid] = useState('')
  if (responses.length === 0) return null

  async function copyAnswers() {
    const isCopied = await copyText(responses.map(asFile).join('\n'))
    setSaid(isCopied ? errors.copied : errors.notCopied)
  }

  function downloadAnswers() {
    for (const response of responses) downloadText(`answers-${response.id}.json`, asFile(response), 'application/json')
  }

  return (
    <div className={page.actions}>
      <Button onClick={() => void copyAnswers()}>{errors.copyAnswers}</Button>
      <Button onClick={downloadAnswers}>{errors.downloadAnswers}</Button>
      <p role="status">{said}</p>
    </div>
  )
}

function asFile(response: QuestionnaireResponse): string {
  const open = openResponseNow()
  return writeResponseFile(response, open?.response.id === response.id ? ownTextsOf(open.definition) : [])
}
