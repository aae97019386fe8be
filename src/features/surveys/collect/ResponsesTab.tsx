import { useEffect, useEffectEvent, useState, type DragEvent } from 'react'
import type { Round, Survey } from '@/domain/survey/survey'
import { statusOf } from '@/domain/survey/roundStatus'
import { takeHandedOver } from '@/state/handedOver'
import { useSurveyStore } from '@/state/surveyStore'
import { collect } from '@/strings/en/collect'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import styles from './Collect.module.css'
import { Kept } from './Kept'
import { keptCodes, tryAgain } from './keptCodes'
import { MissingKey } from './MissingKey'
import { OutcomeView } from './OutcomeView'
import { Stand } from './Stand'
import { useTakeIn, type TakingIn } from './useTakeIn'
import { WaysIn } from './WaysIn'
import { WorkingBar } from './WorkingBar'

/** What a facilitator takes in, and what may be said of it before the results are shown. */
export function ResponsesTab({ survey, round }: { survey: Survey; round: Round }) {
  const open = useSurveyStore(({ opened }) => (opened?.kind === 'open' ? opened : null))
  const takingIn = useTakeIn(round.terms)
  const drop = useDrop((files) => void takingIn.takeFiles(files))
  if (!open) return null
  const definition = open.definitions.get(round.terms.questionnaire.sha256)
  return (
    <div className={styles.tab} {...drop.handlers}>
      {drop.isOver && (
        <p className={styles.dropping} aria-hidden="true">
          {collect.dropHere}
        </p>
      )}
      <Stand survey={survey.id} round={round} />
      {!open.keys.has(round.terms.round) && (
        <MissingKey
          survey={survey.id}
          terms={round.terms}
          onOpened={() => void tryAgain(keptCodes(round.terms, open.ballots), takingIn)}
        />
      )}
      {definition?.ok ? (
        <In survey={survey.id} round={round} takingIn={takingIn} />
      ) : (
        <NoDefinition why={definition?.why ?? null} />
      )}
      <Kept terms={round.terms} ballots={open.ballots} takingIn={takingIn} />
    </div>
  )
}

function In({ survey, round, takingIn }: { survey: string; round: Round; takingIn: TakingIn }) {
  const { working, outcome, stop } = takingIn
  const takeWhatCame = useEffectEvent(() => {
    const arrivals = takeHandedOver(round.terms.round)
    if (arrivals.length > 0) void takingIn.takeArrivals(arrivals, 'files')
  })
  useEffect(() => {
    takeWhatCame()
  }, [])
  return (
    <section className={page.section}>
      <h2>{collect.inTitle}</h2>
      {statusOf(round) !== 'open' && <p className={page.soft}>{collect.closedNote}</p>}
      <WaysIn takingIn={takingIn} />
      {working && <WorkingBar working={working} onStop={stop} />}
      {outcome && <OutcomeView outcome={outcome} survey={survey} />}
    </section>
  )
}

function NoDefinition({ why }: { why: keyof typeof collect.definition | null }) {
  return (
    <section className={page.section}>
      {why ? (
        <Notice kind="problem" title={collect.definitionTitle}>
          <p>{collect.definition[why]}</p>
        </Notice>
      ) : (
        <p role="status">{collect.definitionLoading}</p>
      )}
    </section>
  )
}

/** Files dropped on the tab are taken in here, before the page as a whole asks what they are. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setIsOver] = useState(false)
  function allow(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    setIsOver(true)
  }
  function leave(event: DragEvent<HTMLElement>) {
    const into = event.relatedTarget
    if (!(into instanceof Node) || !event.currentTarget.contains(into)) setIsOver(false)
  }
  function take(event: DragEvent) {
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    setIsOver(false)
    onFiles(files)
  }
  return { isOver, handlers: { onDragOver: allow, onDragLeave: leave, onDrop: take } }
}
