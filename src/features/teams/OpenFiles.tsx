import { useLocation } from 'wouter'
import { receiveFiles } from '@/state/incomingStore'
import { teams as words } from '@/strings/en/teams'
import type { ButtonLook } from '@/ui/buttonClass'
import { FilesPicker } from '@/ui/form/FilePicker'

/** A team comes in through its own file, which is looked at before anything of it is kept. */
export function OpenFiles({ look = 'quiet' }: { look?: ButtonLook }) {
  const [, navigate] = useLocation()
  return (
    <FilesPicker
      label={words.openFiles}
      look={look}
      onFiles={(files) => {
        receiveFiles(files)
        navigate('/open')
      }}
    />
  )
}
