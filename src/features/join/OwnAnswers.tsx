import { useState } from 'react'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { JoinedRound } from '@/domain/survey/joined'
import { setSegments } from '@/state/joinedStore'
import { takeOver } from '@/state/openResponse'
import { useRole } from '@/state/responseStore'
import { formatCalendarDay } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import { AfterSealing } from './AfterSealing'
import { HandOver } from './HandOver'
import { sealAnswers, type SealTrouble } from './handOver'
import { progressOf } from './size'
import { SealTroubleNotice } from './SealTroubleNotice'
import { SegmentForm } from './SegmentForm'
import { stageOf, type Stage } from './stage'

type Props = {
  response: QuestionnaireResponse
  definition: Definition
  joined: JoinedRound
  onRemoved: () => void
}

/** Where a person stands with a round, and what comes next. */
export function OwnAnswers({ response, definition, joined, onRemoved }: Props) {
  const role = useRole()
  const stage = stageOf(response, joined)
  if (role === 'reader') {
    return (
      <div className={page.section}>
        <Notice kind="info" title={join.inOtherTab} actions={<Button onClick={takeOver}>{join.takeOver}</Button>}>
          <p>{join.inOtherTabText}</p>
        </Notice>
      </div>
    )
  }
  return (
    <>
      <Next stage={stage} response={response} definition={definition} joined={joined} />
      <AfterSealing stage={stage} definition={definition} joined={joined} onRemoved={onRemoved} />
    </>
  )
}

type NextProps = Omit<Props, 'onRemoved'> & { stage: Stage }

function Next({ stage, ...rest }: NextProps) {
  switch (stage.kind) {
    case 'answering':
    case 'changing':
      return <Answering stage={stage} {...rest} />
    case 'ready':
      return <Ready stage={stage} {...rest} />
    case 'sealed':
    case 'withdrawn':
      // With another ballot all of it begins anew: nothing was copied yet.
      return <HandOver key={stage.last.revision} round={rest.joined.terms.round} ballot={stage.last} />
    default:
      return stage satisfies never
  }
}

function Answering({ stage, response, definition, joined }: NextProps) {
  const { done, total } = progressOf(response, definition)
  const last = stage.kind === 'changing' ? stage.last : null
  return (
    <section className={page.section}>
      <h2>{last ? join.changing : join.notYet}</h2>
      <p>{last ? toldOfLast(last) : join.openText}</p>
      <div className={page.actions}>
        <Progress label={join.progress(done, total)} done={done} total={total} />
        <span aria-hidden="true">{join.progress(done, total)}</span>
      </div>
      <div className={page.actions}>
        <ButtonLink look="main" to={`/assess/${response.id}`}>
          {join.goOn}
        </ButtonLink>
        <ButtonLink to={`/assess/${response.id}/review`}>{join.toReview}</ButtonLink>
      </div>
      <p className={[page.soft, page.small].join(' ')}>{join.toReviewHint}</p>
      <Groups joined={joined} />
    </section>
  )
}

function toldOfLast({ kind, day }: JoinedRound['sent'][number]): string {
  return kind === 'answers' ? join.changingText(formatCalendarDay(day)) : join.changingWithdrawn(formatCalendarDay(day))
}

function Ready({ stage, response, definition, joined }: NextProps) {
  const [isSealing, setIsSealing] = useState(false)
  const [trouble, setTrouble] = useState<SealTrouble | null>(null)

  async function seal() {
    if (isSealing) return
    setIsSealing(true)
    setTrouble(await sealAnswers(response, joined, definition))
    setIsSealing(false)
  }

  const isAgain = stage.kind === 'ready' && stage.last !== null
  return (
    <section className={page.section}>
      <h2>{join.ready}</h2>
      <p>{join.readyText}</p>
      <Groups joined={joined} />
      {trouble && <SealTroubleNotice trouble={trouble} />}
      <div className={page.actions}>
        <Button look="main" aria-disabled={isSealing} onClick={() => void seal()}>
          {isSealing ? join.sealing : isAgain ? join.sealAgain : join.seal}
        </Button>
        <ButtonLink look="plain" to={`/assess/${response.id}/review`}>
          {join.lookAgain}
        </ButtonLink>
      </div>
    </section>
  )
}

/** The groups can be chosen anew until the answers are sealed. */
function Groups({ joined: { terms, segments } }: { joined: JoinedRound }) {
  return <SegmentForm terms={terms} chosen={segments} onChoose={(chosen) => void setSegments(terms.round, chosen)} />
}
