import { useState } from 'react'
import type { JoinedRound } from '@/domain/survey/joined'
import type { NotSavedReason } from '@/domain/saved'
import { undoLeave, useJoined } from '@/state/joinedStore'
import { useOpenResponse } from '@/state/useOpenResponse'
import { common } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { Frame, Waiting } from './Frame'
import { Face, JoinedFace } from './JoinedFace'
import { OwnAnswers } from './OwnAnswers'

/** A person's own page of a round: go on, hand over, change, withdraw, remove. */
export function Joined({ round }: { round: string }) {
  const opened = useJoined(round)
  const [removed, setRemoved] = useState<JoinedRound | null>(null)
  if (opened.kind === 'joined') return <Opened {...opened} onRemoved={setRemoved} />
  if (opened.kind === 'none' && removed) return <Removed joined={removed} />
  return <JoinedFace opened={opened} />
}

function Removed({ joined }: { joined: JoinedRound }) {
  const [failed, setFailed] = useState<NotSavedReason | null>(null)
  async function bringBack() {
    const saved = await undoLeave(joined)
    if (saved.kind === 'notSaved') setFailed(saved.why)
  }
  const isHanded = joined.sent.some(({ how }) => how !== null)
  return (
    <Frame title={join.removedTitle}>
      <p className={page.lead}>
        {isHanded && join.removedHanded} {join.removedText}
      </p>
      <div className={page.section}>
        {failed && <Notice kind="problem" title={savingWords.notKept[failed]} />}
        <div className={page.actions}>
          <Button onClick={() => void bringBack()}>{join.bringBack}</Button>
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </div>
      </div>
    </Frame>
  )
}

type Props = {
  joined: JoinedRound
  notSaved: NotSavedReason | null
  onRemoved: (joined: JoinedRound) => void
}

function Opened({ joined, notSaved, onRemoved }: Props) {
  const opened = useOpenResponse(joined.respondent)
  switch (opened.kind) {
    case 'closed':
    case 'opening':
      return <Waiting text={common.loading} />
    case 'none':
      return (
        <Face title={join.answersMissingTitle} text={join.answersMissingText}>
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </Face>
      )
    case 'unreadable':
      return (
        <Face title={join.unreadableTitle} text={join.unreadableText}>
          <Button onClick={() => downloadText(join.rawName(opened.id), opened.raw)}>{join.exportRaw}</Button>
        </Face>
      )
    case 'noDefinition':
      return (
        <Face title={join.definitionTitle} text={join.definition[opened.why]}>
          <Button look="main" onClick={() => window.location.reload()}>
            {common.reload}
          </Button>
        </Face>
      )
    case 'open':
      return (
        <Frame title={join.title(joined.terms.team, joined.terms.title)} tab={join.tab(joined.terms.title)}>
          {notSaved && (
            <div className={page.section}>
              <Notice kind="problem" title={join.notSavedTitle}>
                <p>{savingWords.notKept[notSaved]}</p>
              </Notice>
            </div>
          )}
          <OwnAnswers
            response={opened.response}
            definition={opened.definition}
            joined={joined}
            onRemoved={() => onRemoved(joined)}
          />
        </Frame>
      )
    default:
      return opened satisfies never
  }
}
