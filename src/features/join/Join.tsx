import { useEffect, useState } from 'react'
import type { Parsed } from '@/domain/problem'
import { readInvitation, type Invitation } from '@/exchange/invitation'
import { useHandedOver } from '@/state/handedOver'
import { common } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { Frame, Waiting } from './Frame'
import { JoinInvitation } from './JoinInvitation'
import { ProblemSentences } from './ProblemSentences'

/** The invitation that an address carries. It stays there until the person begins, so that a reload shows it again. */
export function Join({ code }: { code?: string | undefined }) {
  const fromFile = useHandedOver((state) => state.invitation)
  if (code === undefined) return <NoInvitation />
  if (code === 'file') return fromFile ? <JoinInvitation {...fromFile} /> : <NotAtHand />
  return <Reading key={code} code={code} />
}

function NoInvitation() {
  return (
    <Frame title={join.emptyTitle}>
      <p className={page.lead}>{join.emptyText}</p>
      <div className={page.section}>
        <div className={page.actions}>
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </div>
      </div>
    </Frame>
  )
}

/** An invitation that came as a file is not in the address, so that a reload has to ask for the file. */
function NotAtHand() {
  return (
    <Frame title={join.fileGoneTitle}>
      <p className={page.lead}>{join.fileGoneText}</p>
      <div className={page.section}>
        <div className={page.actions}>
          <ButtonLink to="/open">{join.openFile}</ButtonLink>
        </div>
      </div>
    </Frame>
  )
}

function Reading({ code }: { code: string }) {
  const [read, setRead] = useState<Parsed<Invitation> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readInvitation(code).then((invitation) => {
      if (isCurrent) setRead(invitation)
    })
    return () => {
      isCurrent = false
    }
  }, [code])

  if (!read) {
    return <Waiting text={join.reading} />
  }
  if (read.ok) return <JoinInvitation terms={read.value.terms} questionnaires={read.value.questionnaires} />
  return (
    <Frame title={join.failedTitle}>
      <div className={page.section}>
        <Notice kind="problem" title={join.failedText}>
          <ProblemSentences problems={read.problems} />
        </Notice>
      </div>
    </Frame>
  )
}
