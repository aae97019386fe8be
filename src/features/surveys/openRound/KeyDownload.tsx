import { useState } from 'react'
import { openRound } from '@/strings/en/openRound'
import { passphrase as passphraseWords } from '@/strings/en/passphrase'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { isUsable, noPassphrase, PassphraseFields } from '@/ui/form/PassphraseFields'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { keyFileOf } from './keyFileOf'
import type { MadeRound } from './openWith'

const words = openRound.key

type Props = {
  made: MadeRound
  /** null until a file was handed to the browser. */
  fileName: string | null
  onDownloaded: (name: string) => void
}

/** Hands out the key file, locked with a passphrase where that is wanted. */
export function KeyDownload({ made, fileName, onDownloaded }: Props) {
  const [isLocked, setIsLocked] = useState(false)
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [isTried, setIsTried] = useState(false)
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')

  async function download() {
    if (state === 'working') return
    setIsTried(true)
    if (isLocked && !isUsable(passphrase)) return
    setState('working')
    const file = await keyFileOf(made, isLocked ? passphrase.first : null)
    setState(file ? 'ready' : 'failed')
    if (!file) return
    downloadText(file.name, file.text, 'application/json')
    onDownloaded(file.name)
  }

  return (
    <div className={page.stack}>
      <div>
        <label className={shared.check}>
          <input
            type="checkbox"
            checked={isLocked}
            onChange={({ currentTarget }) => {
              setIsLocked(currentTarget.checked)
            }}
          />
          {words.lock}
        </label>
        <p className={[page.soft, page.small].join(' ')}>{words.lockHint}</p>
      </div>
      {isLocked && (
        <PassphraseFields passphrase={passphrase} isTried={isTried} words={passphraseWords} onChange={setPassphrase} />
      )}
      <div className={page.actions}>
        <Button
          look={fileName === null ? 'main' : 'quiet'}
          aria-disabled={state === 'working'}
          onClick={() => void download()}
        >
          {fileName === null ? words.download : words.downloadAgain}
        </Button>
        <p role="status" className={page.soft}>
          {fileName !== null && words.downloaded(fileName)}
        </p>
      </div>
      {state === 'failed' && <Notice kind="problem" title={words.moduleFailed} />}
    </div>
  )
}
