import { useState } from 'react'
import { useLocation } from 'wouter'
import type { NotSavedReason } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import { leaveRound } from '@/state/joinedStore'
import { library } from '@/state/libraryStore'
import { join } from '@/strings/en/join'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { isHandedOver, stageOf } from './stage'

type Props = {
  joined: JoinedRound
  /** Hears of answers that were removed although they were not handed over: they can be brought back. */
  onRemoved: (unsent: JoinedRound | null) => void
}

/** On a shared device: the person goes on, or makes room for the next one, who is not shown any answer. */
export function AlreadyJoined({ joined, onRemoved }: Props) {
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState<{ readonly isHanded: boolean } | null>(null)
  const [failed, setFailed] = useState<NotSavedReason | null>(null)

  async function ask() {
    setAsked({ isHanded: await areSafe(joined) })
  }
  async function startClean(isHanded: boolean) {
    const removed = await leaveRound(joined.terms.round)
    if (removed.kind === 'notSaved') setFailed(removed.why)
    else onRemoved(isHanded ? null : joined)
  }

  return (
    <section className={page.section}>
      <Notice
        kind="info"
        title={join.alreadyTitle}
        actions={
          asked ? (
            <>
              <Button onClick={() => void startClean(asked.isHanded)}>{join.startClean}</Button>
              {!asked.isHanded && <ButtonLink to={`/joined/${joined.terms.round}`}>{join.handOverFirst}</ButtonLink>}
              <Button look="plain" onClick={() => setAsked(null)}>
                {join.keepThem}
              </Button>
            </>
          ) : (
            <>
              <Button look="main" onClick={() => navigate(`/joined/${joined.terms.round}`, { replace: true })}>
                {join.alreadyMine}
              </Button>
              <Button onClick={() => void ask()}>{join.other}</Button>
            </>
          )
        }
      >
        <p>{asked ? (asked.isHanded ? join.otherHanded : join.otherNotHanded) : join.alreadyText}</p>
        {failed && (
          <p role="alert">
            {join.notRemovedTitle}. {savingWords.notKept[failed]}
          </p>
        )}
      </Notice>
    </section>
  )
}

/** Nothing is lost where the answers left this device as they are now, or are here no more. */
async function areSafe(joined: JoinedRound): Promise<boolean> {
  const stored = await library().loadResponse(joined.respondent)
  if (stored.kind === 'none') return true
  return stored.kind === 'response' && isHandedOver(stageOf(stored.response, joined))
}
