import { retrySurvey } from '@/state/recordSurveyChange'
import { useSurveySaving } from '@/state/surveyStore'
import { saving as savingWords } from '@/strings/en/saving'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import styles from './surveys.module.css'

/** "Saved" only once storage said that everything is on disk, text that is being typed included. */
export function SaveState({ isTyping = false }: { isTyping?: boolean }) {
  const { kind } = useSurveySaving()
  const shown = kind === 'saved' && isTyping ? 'saving' : kind
  return (
    <p role="status" className={styles.status} data-saving={shown}>
      {surveys.savedWords[shown]}
    </p>
  )
}

/** Stands on every screen of a survey as long as something of it could not be stored. */
export function NotSavedNotice() {
  const saving = useSurveySaving()
  if (saving.kind !== 'notSaved') return null
  return (
    <Notice
      kind="problem"
      title={surveys.notSavedTitle}
      actions={<Button onClick={() => void retrySurvey()}>{surveys.saveAgain}</Button>}
    >
      <p>{savingWords.notKept[saving.why]}</p>
      <p>{surveys.notSavedText}</p>
    </Notice>
  )
}
