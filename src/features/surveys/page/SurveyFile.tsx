import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { receiveFile } from '@/state/incomingStore'
import { usePreferences } from '@/state/preferences'
import { askToPersist } from '@/state/saveInSurveys'
import type { OpenSurvey } from '@/state/surveyStore'
import { timeAgo } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { clearsAfterSevenDays } from '@/ui/browser/clearsAfterSevenDays'
import { FilePicker } from '@/ui/form/FilePicker'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import styles from './Page.module.css'
import { SaveFileForm } from './SaveFileForm'

const words = surveys.file

/** How a survey is kept safe: its file, when that was last saved, what came in since, and whether the browser may clear it. */
export function SurveyFile({ open }: { open: OpenSurvey }) {
  const [, navigate] = useLocation()
  const reminder = useReminder(open)

  function merge(file: File) {
    receiveFile(file)
    navigate('/open')
  }

  return (
    <section className={shared.section}>
      <h2>{words.heading}</h2>
      <p className={page.text}>{words.text}</p>
      <p className={page.text}>
        {reminder.last} {reminder.isDue && <strong>{reminder.due}</strong>}
      </p>
      <SaveFileForm open={open} />
      <div className={styles.merge}>
        <FilePicker label={words.merge} accept=".json,application/json" onFile={merge} />
        <p className={shared.soft}>{words.mergeHint}</p>
      </div>
      <StorageNote hasRounds={open.survey.rounds.length > 0} />
    </section>
  )
}

function useReminder({ survey, ballots }: OpenSurvey) {
  const { surveyFiles } = usePreferences()
  const [now] = useState(() => new Date())
  const saved = surveyFiles[survey.id]
  const since = ballots.length - (saved?.ballots ?? 0)
  return {
    last: saved ? words.lastSaved(timeAgo(new Date(saved.at), now)) : words.never,
    isDue: since > 0,
    due: saved ? words.newAnswers(since) : words.newAnswersNever(since),
  }
}

/** Whether the browser may clear the storage by itself. Asked only once there is something to lose. */
function StorageNote({ hasRounds }: { hasRounds: boolean }) {
  const [persistence, setPersistence] = useState<'granted' | 'refused' | 'unknown' | null>(null)
  useEffect(() => {
    if (!hasRounds) return
    void askToPersist().then(setPersistence)
  }, [hasRounds])
  if (persistence === null) return null
  return (
    <div className={[page.small, page.soft, page.text, page.stack].join(' ')}>
      <p>{words.persist[persistence]}</p>
      {persistence !== 'granted' && clearsAfterSevenDays() && <p>{words.sevenDays}</p>}
    </div>
  )
}
