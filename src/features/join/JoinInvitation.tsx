import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Definition } from '@/domain/questionnaire'
import type { NotSavedReason } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundTerms } from '@/domain/survey/terms'
import type { Invitation } from '@/exchange/invitation'
import { joinRound, undoLeave, useJoined } from '@/state/joinedStore'
import { common } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { AlreadyJoined } from './AlreadyJoined'
import { definitionOf, type Definable } from './definitionOf'
import { Frame, Waiting } from './Frame'
import { InvitationFacts } from './InvitationFacts'
import { JoinedFace } from './JoinedFace'
import { SegmentForm, type Segments } from './SegmentForm'

/** What is asked and promised, before the first question. */
export function JoinInvitation({ terms, questionnaires }: Invitation) {
  const joined = useJoined(terms.round)
  const [definable, setDefinable] = useState<Definable | null>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let isCurrent = true
    void definitionOf(terms, questionnaires).then((found) => {
      if (isCurrent) setDefinable(found)
    })
    return () => {
      isCurrent = false
    }
  }, [terms, questionnaires, attempt])

  function tryAgain() {
    setDefinable(null)
    setAttempt(attempt + 1)
  }

  if (!definable || joined.kind === 'opening') return <Waiting text={join.reading} />
  if (joined.kind === 'failed' || joined.kind === 'unreadable') return <JoinedFace opened={joined} />
  const definition = definable.kind === 'ok' ? definable.definition : null
  return (
    <Frame title={join.title(terms.team, terms.title)}>
      <InvitationFacts terms={terms} definition={definition} />
      {definable.kind === 'ok' ? (
        <WayIn
          terms={terms}
          definition={definable.definition}
          joined={joined.kind === 'joined' ? joined.joined : null}
        />
      ) : (
        <div className={page.section}>
          <NoQuestions trouble={definable} onTryAgain={tryAgain} />
        </div>
      )}
    </Frame>
  )
}

type WayInProps = { terms: RoundTerms; definition: Definition; joined: JoinedRound | null }

function WayIn({ terms, definition, joined }: WayInProps) {
  const [unsent, setUnsent] = useState<JoinedRound | null>(null)
  if (joined) return <AlreadyJoined joined={joined} onRemoved={setUnsent} />
  return (
    <>
      {unsent && <Removed unsent={unsent} />}
      <Begin terms={terms} definition={definition} />
    </>
  )
}

function NoQuestions({ trouble, onTryAgain }: { trouble: Exclude<Definable, { kind: 'ok' }>; onTryAgain: () => void }) {
  const isKept = trouble.kind !== 'notKept'
  return (
    <Notice
      kind="problem"
      title={isKept ? join.definitionTitle : join.questionnaireNotKept}
      actions={<Button onClick={onTryAgain}>{common.tryAgain}</Button>}
    >
      <p>{isKept ? join.definition[trouble.why] : savingWords.notKept[trouble.why]}</p>
    </Notice>
  )
}

/** For answers that were removed before they were handed over, until somebody else begins. */
function Removed({ unsent }: { unsent: JoinedRound }) {
  return (
    <div className={page.section}>
      <Notice
        kind="info"
        title={join.removedOther}
        actions={<Button onClick={() => void undoLeave(unsent)}>{join.bringBack}</Button>}
      />
    </div>
  )
}

function Begin({ terms, definition }: { terms: RoundTerms; definition: Definition }) {
  const [, navigate] = useLocation()
  const [segments, setSegments] = useState<Segments>({})
  const [isBeginning, setIsBeginning] = useState(false)
  const [failed, setFailed] = useState<NotSavedReason | null>(null)

  async function begin() {
    setIsBeginning(true)
    const { saved, joined } = await joinRound(terms, segments, definition)
    setIsBeginning(false)
    if (!joined) {
      setFailed(saved.kind === 'notSaved' ? saved.why : 'unreadable')
      return
    }
    // The way back leads to the person's own page of the round, and the invitation is gone from the address.
    navigate(`/joined/${terms.round}`, { replace: true })
    navigate(`/assess/${joined.respondent}`)
  }

  return (
    <div className={page.section}>
      <SegmentForm terms={terms} chosen={segments} onChoose={setSegments} />
      {failed && (
        <Notice kind="problem" title={join.notJoinedTitle}>
          <p>{savingWords.notKept[failed]}</p>
        </Notice>
      )}
      <div className={page.actions}>
        <Button look="main" aria-disabled={isBeginning} onClick={() => void (isBeginning || begin())}>
          {isBeginning ? join.beginning : join.begin}
        </Button>
        <p className={page.soft}>{join.pause}</p>
      </div>
    </div>
  )
}
