import { useState } from 'react'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import { copyText } from '@/ui/browser/copyText'
import page from '@/ui/page.module.css'
import { TextField } from '@/ui/form/TextField'

/** The link itself, to be kept: the address no longer has it, and the answers are nowhere else. */
export function KeepLink({ address }: { address: string }) {
  const [isCopied, setIsCopied] = useState<boolean | null>(null)
  return (
    <div className={page.stack}>
      <TextField
        label={open.keepLinkLabel}
        hint={open.keepLinkHint}
        readOnly
        value={address}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
      />
      <div className={page.actions}>
        <Button onClick={() => void copyText(address).then(setIsCopied)}>{open.copyLink}</Button>
        <p role="status" className={page.soft}>
          {isCopied !== null && (isCopied ? open.linkCopied : open.linkNotCopied)}
        </p>
      </div>
    </div>
  )
}
