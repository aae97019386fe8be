import { useRef } from 'react'
import { Button } from '../Button'
import type { ButtonLook } from '../buttonClass'

type Props = { label: string; onFile: (file: File) => void; look?: ButtonLook; accept?: string }

export function FilePicker({ label, onFile, look = 'quiet', accept }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // Emptied, so that picking the same file once more is heard too.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
