import { writeResponseFile } from '@/exchange/writeResponseFile'
import { ownTextsOf, type Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { NotSavedReason } from '@/domain/saved'
import { takeOver } from '@/state/openResponse'
import { recordChange, retryFailed } from '@/state/recordChange'
import { useRole, useSaving } from '@/state/responseStore'
import { assess } from '@/strings/en/assess'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import styles from './Assess.module.css'

/** What keeps answers from being changed or saved, and the way on. */
export function Hindrances({ response, definition }: { response: QuestionnaireResponse; definition: Definition }) {
  const saving = useSaving(response.id)
  const role = useRole()
  const isFinished = response.status !== 'inProgress'
  return (
    <div className={styles.hindrances}>
      {saving.kind === 'notSaved' && <NotSaved response={response} definition={definition} why={saving.why} />}
      {role === 'reader' && (
        <Notice kind="info" title={assess.readerTitle} actions={<Button onClick={takeOver}>{assess.takeOver}</Button>}>
          <p>{assess.readerText}</p>
        </Notice>
      )}
      {isFinished && role !== 'reader' && (
        <Notice
          kind="info"
          title={assess.finishedTitle}
          actions={
            <>
              <ButtonLink to={`/results/${response.id}`}>{assess.results}</ButtonLink>
              <Button
                onClick={() => {
                  recordChange({ kind: 'reopen' })
                }}
              >
                {assess.reopen}
              </Button>
            </>
          }
        >
          <p>{assess.finishedText}</p>
        </Notice>
      )}
    </div>
  )
}

type NotSavedProps = { response: QuestionnaireResponse; definition: Definition; why: NotSavedReason }

function NotSaved({ response, definition, why }: NotSavedProps) {
  const saveAgain = () => {
    retryFailed(response.id)
  }
  const download = () => {
    const file = writeResponseFile(response, ownTextsOf(definition))
    downloadText(assess.downloadName(response.id), file, 'application/json')
  }
  return (
    <Notice
      kind="problem"
      title={assess.notSavedTitle}
      actions={
        <>
          <Button onClick={saveAgain}>{assess.saveAgain}</Button>
          <Button onClick={download}>{assess.download}</Button>
        </>
      }
    >
      <p>{savingWords.notSaved[why]}</p>
    </Notice>
  )
}
