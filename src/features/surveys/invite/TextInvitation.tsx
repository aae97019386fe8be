import { invite } from '@/strings/en/invite'
import { TextArea } from '@/ui/form/TextField'
import type { Asked } from './asked'
import { CopyButton } from './CopyButton'
import styles from './Invite.module.css'

/** A text to paste into a chat or a mail. */
export function TextInvitation({ asked, address }: { asked: Asked; address: string }) {
  const text = invite.text({ ...asked, address })
  return (
    <section className={styles.section}>
      <h2>{invite.textTitle}</h2>
      <TextArea
        label={invite.textLabel}
        readOnly
        value={text}
        rows={9}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton text={text} label={invite.copyText} />
    </section>
  )
}
