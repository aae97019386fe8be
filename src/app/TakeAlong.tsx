import { useState } from 'react'
import { responsesInMemory } from '@/state/recordChange'
import { errors } from '@/strings/en/errors'
import { Button } from '@/ui/Button'
import { copyText } from '@/ui/browser/copyText'
import page from '@/ui/page.module.css'
import { asFile, downloadAnswersInMemory } from './answersInMemory'

/** The last resort of a page that cannot go on: every answer in memory, to copy or to download. */
export function TakeAlong() {
  const [responses] = useState(responsesInMemory)
  const [said, setSaid] = useState('')
  if (responses.length === 0) return null

  async function copyAnswers() {
    const isCopied = await copyText(responses.map(asFile).join('\n'))
    setSaid(isCopied ? errors.copied : errors.notCopied)
  }

  return (
    <div className={page.actions}>
      <Button onClick={() => void copyAnswers()}>{errors.copyAnswers}</Button>
      <Button onClick={downloadAnswersInMemory}>{errors.downloadAnswers}</Button>
      <p role="status">{said}</p>
    </div>
  )
}
