import { invite } from '@/strings/en/invite'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { QrCode } from '@/ui/qr/QrCode'
import type { Asked } from './asked'
import styles from './Invite.module.css'

/** A page for the wall of the room. Whatever prints this tab prints the card alone. */
export function Card({ asked, address }: { asked: Asked; address: string }) {
  const { team, round, minutes, closes, promise } = asked
  return (
    <section className={styles.section}>
      <h2>{invite.cardTitle}</h2>
      <p className={page.soft}>{invite.cardHint}</p>
      <div className={page.actions}>
        <Button onClick={() => window.print()}>{invite.print}</Button>
      </div>
      <div className={styles.card} aria-hidden="true">
        <p className={styles.cardTeam}>{team}</p>
        <p className={styles.cardTitle}>{round}</p>
        <div className={styles.cardCode}>
          <QrCode text={address} label={invite.qrLabel} tooLong={<p>{address}</p>} />
        </div>
        <p className={styles.cardLead}>{invite.cardLead}</p>
        <p>{invite.cardFacts(minutes, closes)}</p>
        <p>{promise}</p>
      </div>
    </section>
  )
}
