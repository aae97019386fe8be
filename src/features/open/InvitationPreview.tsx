import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Invitation } from '@/exchange/invitation'
import { handOverInvitation } from '@/state/handedOver'
import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { Facts } from './Facts'

type Props = { invitation: Invitation; name: string; isAlone: boolean }

/** Leads to the invitation, which says for itself what it asks; at once where it is the only file. */
export function InvitationPreview({ invitation, name, isAlone }: Props) {
  const [, navigate] = useLocation()
  const { team, service, title } = invitation.terms
  useEffect(() => {
    if (!isAlone) return
    handOverInvitation(invitation)
    navigate('/join/file')
  }, [isAlone, invitation, navigate])

  return (
    <div className={page.stack}>
      <h2>{imports.invitationTitle(name)}</h2>
      <Facts
        facts={[
          [imports.team, common.teamAndService(team, service)],
          [imports.round, title],
        ]}
      />
      <div className={page.actions}>
        <Button
          look="main"
          onClick={() => {
            handOverInvitation(invitation)
            navigate('/join/file')
          }}
        >
          {imports.toInvitation}
        </Button>
      </div>
    </div>
  )
}
