import { useEffect, useState } from 'react'
import type { Parsed } from '@/domain/problem'
import { readInvitation, type Invitation } from '@/exchange/invitation'
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
  if (code === undefined) return <NoInvitation />
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
