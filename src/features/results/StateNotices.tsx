import { retryFailed } from '@/state/recordChange'
import { useRole, useSaving, type Opened } from '@/state/responseStore'
import { results } from '@/strings/en/results'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'

type Props = { opened: Extract<Opened, { kind: 'open' }> }

/** Whether the last change is stored, and what the person may do with these answers: look only, go on, or change them. */
export function StateNotices({ opened }: Props) {
  const saving = useSaving(opened.response.id)
  const again = () => {
    retryFailed(opened.response.id)
  }
  return (
    <>
      {saving.kind === 'notSaved' && (
        <Notice
          kind="problem"
          title={results.notSavedTitle}
          actions={<Button onClick={again}>{results.saveAgain}</Button>}
        >
          <p>{savingWords.notSaved[saving.why]}</p>
        </Notice>
      )}
      <WaysOn opened={opened} />
    </>
  )
}

function WaysOn({ opened: { response, access } }: Props) {
  const role = useRole()
  if (access === 'readOnly') return <p className={page.soft}>{results.readOnly}</p>
  if (role === 'reader') return <p className={page.soft}>{results.anotherTab}</p>
  const address = `/assess/${response.id}`
  if (response.status === 'inProgress') {
    return (
      <p className={page.actions}>
        <span>{results.inProgress}</span>
        <ButtonLink to={address}>{results.continueAnswering}</ButtonLink>
      </p>
    )
  }
  return (
    <p className={page.actions}>
      <ButtonLink to={address} look="plain">
        {results.reopen}
      </ButtonLink>
    </p>
  )
}
