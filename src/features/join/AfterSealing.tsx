import { useState } from 'react'
import type { Definition } from '@/domain/questionnaire'
import type { NotSavedReason } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import { leaveRound } from '@/state/joinedStore'
import { recordChange } from '@/state/recordChange'
import { join } from '@/strings/en/join'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { withdrawAnswers, type SealTrouble } from './handOver'
import styles from './Join.module.css'
import { SealTroubleNotice } from './SealTroubleNotice'
import { isHandedOver, type Stage } from './stage'

type Props = {
  stage: Stage
  definition: Definition
  joined: JoinedRound
  onRemoved: () => void
}

/** What a person can still do: change, withdraw, look at the own result, remove. */
export function AfterSealing({ stage, definition, joined, onRemoved }: Props) {
  return (
    <section className={page.section}>
      <h2>{join.afterTitle}</h2>
      <div className={styles.after}>
        {(stage.kind === 'sealed' || stage.kind === 'withdrawn') && (
          <div>
            <Button onClick={() => recordChange({ kind: 'reopen' })}>
              {stage.kind === 'sealed' ? join.change : join.handInAgain}
            </Button>
            <p className={hint}>{join.changeHint}</p>
          </div>
        )}
        {joined.sent.at(-1)?.kind === 'answers' && <Withdraw joined={joined} definition={definition} />}
        <Remove joined={joined} isHanded={isHandedOver(stage)} onRemoved={onRemoved} />
        {stage.kind !== 'answering' && (
          <p>
            <ButtonLink look="plain" to={`/results/${joined.respondent}`}>
              {join.result}
            </ButtonLink>
          </p>
        )}
      </div>
    </section>
  )
}

function Withdraw({ joined, definition }: { joined: JoinedRound; definition: Definition }) {
  const [trouble, setTrouble] = useState<SealTrouble | null>(null)
  return (
    <div>
      <Button onClick={() => void withdrawAnswers(joined, definition).then(setTrouble)}>{join.withdraw}</Button>
      <p className={hint}>{join.withdrawHint}</p>
      {trouble && <SealTroubleNotice trouble={trouble} />}
    </div>
  )
}

function removeHint({ sent }: JoinedRound, isHanded: boolean): string {
  if (isHanded) return join.removeHint
  return sent.some(({ how }) => how !== null) ? join.removePartlyHanded : join.removeNotHanded
}

type RemoveProps = { joined: JoinedRound; isHanded: boolean; onRemoved: () => void }

function Remove({ joined, isHanded, onRemoved }: RemoveProps) {
  const [failed, setFailed] = useState<NotSavedReason | null>(null)
  async function remove() {
    const removed = await leaveRound(joined.terms.round)
    if (removed.kind === 'notSaved') setFailed(removed.why)
    else onRemoved()
  }
  return (
    <div>
      <Button onClick={() => void remove()}>{join.remove}</Button>
      <p className={hint}>{removeHint(joined, isHanded)}</p>
      {failed && (
        <Notice kind="problem" title={join.notRemovedTitle}>
          <p>{savingWords.notKept[failed]}</p>
        </Notice>
      )}
    </div>
  )
}

const hint = [page.soft, page.small].join(' ')
