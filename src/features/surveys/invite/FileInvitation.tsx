import { useState } from 'react'
import { ownTextsOf, type Definition } from '@/domain/questionnaire'
import type { RoundTerms } from '@/domain/survey/terms'
import { writeInvitationFile } from '@/exchange/invitationFile'
import { invite } from '@/strings/en/invite'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import styles from './Invite.module.css'

type Props = { terms: RoundTerms; definition: Definition; isOnlyWay: boolean }

/** The invitation as a file: the second way, and the only one where a questionnaire of one's own is too long for a link. */
export function FileInvitation({ terms, definition, isOnlyWay }: Props) {
  const [name, setName] = useState<string | null>(null)
  function save() {
    const file = invite.fileName(wordOf(terms.team))
    downloadText(file, writeInvitationFile(terms, ownTextsOf(definition)), 'application/json')
    setName(file)
  }
  return (
    <section className={styles.section}>
      <h2>{invite.fileTitle}</h2>
      {isOnlyWay ? (
        <Notice kind="info" title={invite.fileOnlyTitle}>
          <p>{invite.fileOnlyText}</p>
        </Notice>
      ) : (
        <p>{invite.fileHint}</p>
      )}
      <div className={page.actions}>
        <Button look={isOnlyWay ? 'main' : 'quiet'} onClick={save}>
          {invite.saveFile}
        </Button>
        <p role="status" className={page.soft}>
          {name !== null && invite.fileSaved(name)}
        </p>
      </div>
    </section>
  )
}

/** A team's name as the beginning of a file's name. */
function wordOf(team: string): string {
  const word = team
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return word === '' ? 'team' : word.slice(0, 40)
}
