import { useState } from 'react'
import { invite } from '@/strings/en/invite'
import { Button } from '@/ui/Button'
import type { ButtonLook } from '@/ui/buttonClass'
import { copyText } from '@/ui/browser/copyText'
import page from '@/ui/page.module.css'

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, label, look = 'quiet' }: { text: string; label: string; look?: ButtonLook }) {
  const [isCopied, setIsCopied] = useState<boolean | null>(null)
  return (
    <div className={page.actions}>
      <Button look={look} onClick={() => void copyText(text).then(setIsCopied)}>
        {label}
      </Button>
      <p role="status" className={page.soft}>
        {isCopied !== null && (isCopied ? invite.copied : invite.notCopied)}
      </p>
    </div>
  )
}
