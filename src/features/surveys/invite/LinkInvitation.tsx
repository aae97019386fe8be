import { useRef } from 'react'
import type { RoundTerms } from '@/domain/survey/terms'
import { common } from '@/strings/en/common'
import { invite } from '@/strings/en/invite'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/form/TextField'
import { QrCode } from '@/ui/qr/QrCode'
import { CopyButton } from './CopyButton'
import styles from './Invite.module.css'

/** The link with its QR code, which is always at hand and fills the screen on a projector. */
export function LinkInvitation({ terms, address }: { terms: RoundTerms; address: string }) {
  const projector = useRef<HTMLDialogElement>(null)
  const code = <QrCode text={address} label={invite.qrLabel} tooLong={<p>{invite.qrTooLong}</p>} />
  return (
    <section className={styles.link}>
      <div className={styles.section}>
        <h2>{invite.linkTitle}</h2>
        <TextField
          label={invite.linkLabel}
          hint={invite.linkHint(address.length)}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton look="main" text={address} label={invite.copyLink} />
      </div>
      <div className={styles.qr}>
        {code}
        <Button onClick={() => projector.current?.showModal()}>{invite.enlarge}</Button>
      </div>
      <dialog ref={projector} className={styles.projector} aria-labelledby="projector-title">
        <div className={styles.projected}>
          <h2 id="projector-title">
            {invite.projector(common.teamAndService(terms.team, terms.service), terms.title)}
          </h2>
          <div className={styles.projectedCode}>{code}</div>
          <p>{invite.projectorText}</p>
          <Button onClick={() => projector.current?.close()}>{invite.close}</Button>
        </div>
      </dialog>
    </section>
  )
}
