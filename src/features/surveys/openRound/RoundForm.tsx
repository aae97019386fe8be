import { useRef, useState } from 'react'
import { statusOf } from '@/domain/survey/roundStatus'
import type { Round, RoundDraft, Survey } from '@/domain/survey/survey'
import type { CatalogEntry } from '@/state/ports'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { openRound } from '@/strings/en/openRound'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/form/TextField'
import { Notice } from '@/ui/Notice'
import { today } from '@/ui/browser/today'
import page from '@/ui/page.module.css'
import { SaveState } from '../SaveState'
import { useTyping } from '../useTyping'
import { countFaults, draftFaults, noFaults } from './draftFaults'
import styles from './OpenRound.module.css'
import { PeopleFields } from './PeopleFields'
import { PromiseChoice } from './PromiseChoice'
import { lastRound, proposeDraft } from './proposeDraft'
import { QuestionnairePicker } from './QuestionnairePicker'
import { ReviewActions } from './ReviewActions'
import { segmentsOf, textOf, type SegmentText } from './segmentTexts'
import { SegmentsEditor } from './SegmentsEditor'

type Props = { survey: Survey; entries: readonly CatalogEntry[]; onReady: (settings: RoundDraft) => void }

/** All settings of a round on one page. They are kept as they are typed, so that nothing is lost on the way. */
export function RoundForm({ survey, entries, onReady }: Props) {
  const { draft, segments, change, changeSegments, flush, isWaiting } = useDraft(survey, entries)
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const faults = draftFaults(draft, segments)
  const shown = isTried ? faults : noFaults
  const last = lastRound(survey)

  function goOn() {
    setIsTried(true)
    if (countFaults(faults) > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    flush()
    onReady(draft)
  }

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      {last && <LastRound last={last} draft={draft} onChange={change} />}
      <TextField
        label={openRound.title}
        hint={openRound.titleHint}
        error={shown.title}
        autoComplete="off"
        maxLength={200}
        value={draft.title}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <QuestionnairePicker
        entries={entries}
        chosen={draft.questionnaire}
        last={last?.terms.questionnaire ?? null}
        onChoose={(questionnaire) => change({ questionnaire })}
      />
      <PromiseChoice promise={draft.promise} invited={draft.invited} onChoose={(promise) => change({ promise })} />
      <SegmentsEditor segments={segments} faults={shown.segments} onChange={changeSegments} />
      <PeopleFields draft={draft} faults={shown} onChange={change} />
      <GoOn faults={isTried ? countFaults(faults) : 0} isTyping={isWaiting} />
    </form>
  )
}

type LastProps = { last: Round; draft: RoundDraft; onChange: (changed: Partial<RoundDraft>) => void }

/** What there is to say and to ask of the round before. */
function LastRound({ last, draft, onChange }: LastProps) {
  return (
    <>
      {statusOf(last) === 'open' && <Notice kind="info" title={openRound.alreadyOpen(last.terms.title)} />}
      <ReviewActions
        earlier={last}
        reviews={draft.reviews ?? []}
        onChange={(reviews) => {
          onChange({ reviews })
        }}
      />
    </>
  )
}

function GoOn({ faults, isTyping }: { faults: number; isTyping: boolean }) {
  return (
    <div className={page.stack}>
      {faults > 0 && <p role="alert">{openRound.faults(faults)}</p>}
      <div className={page.actions}>
        <Button type="submit" look="main">
          {openRound.next}
        </Button>
        <SaveState isTyping={isTyping} />
      </div>
    </div>
  )
}

/** The settings on the screen; the survey keeps them as its draft, after a short rest. */
function useDraft(survey: Survey, entries: readonly CatalogEntry[]) {
  const [draft, setDraft] = useState<RoundDraft>(() => survey.draft.settings ?? proposeDraft(survey, entries, today()))
  const [segments, setSegments] = useState<readonly SegmentText[]>(() => draft.segments.map(textOf))
  const { later, flush, isWaiting } = useTyping()

  function change(changed: Partial<RoundDraft>) {
    const settings = { ...draft, ...changed }
    setDraft(settings)
    later('draft', () => {
      recordSurveyChange({ kind: 'draft', settings })
    })
  }
  function changeSegments(texts: readonly SegmentText[]) {
    setSegments(texts)
    change({ segments: segmentsOf(texts, draft.segments) })
  }
  return { draft, segments, change, changeSegments, flush, isWaiting }
}
