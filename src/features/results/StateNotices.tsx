import { useLocation } from 'wouter'
import { recordChange } from '@/state/recordChange'
import { useRole, type Opened } from '@/state/responseStore'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'

/** What the person may do with these answers: look only, go on, or change them. */
export function StateNotices({ opened: { response, access } }: { opened: Extract<Opened, { kind: 'open' }> }) {
  const [, navigate] = useLocation()
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
  const reopen = () => {
    recordChange({ kind: 'reopen' })
    navigate(address)
  }
  return (
    <p className={page.actions}>
      <Button look="plain" onClick={reopen}>
        {results.reopen}
      </Button>
    </p>
  )
}
