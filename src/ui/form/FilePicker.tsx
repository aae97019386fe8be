import { useRef } from 'react'
import { Button } from '../Button'
import type { ButtonLook } from '../buttonClass'

type Props = { label: string; look?: ButtonLook; accept?: string }

export function FilePicker({ onFile, ...rest }: Props & { onFile: (file: File) => void }) {
  return (
    <Picker
      {...rest}
      multiple={false}
      onFiles={([file]) => {
        if (file) onFile(file)
      }}
    />
  )
}

/** Takes any number of files at once. */
export function FilesPicker(props: Props & { onFiles: (files: readonly File[]) => void }) {
  return <Picker {...props} multiple />
}

type PickerProps = Props & { multiple: boolean; onFiles: (files: readonly File[]) => void }

function Picker({ label, onFiles, look = 'quiet', accept, multiple }: PickerProps) {
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
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // Emptied, so that picking the same file once more is heard too.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
