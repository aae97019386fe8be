import { useState } from 'react'
import { describeProblem, type Problem } from '@/domain/problem'
import type { RoundTerms } from '@/domain/survey/terms'
import { saveRoundKey } from '@/state/recordSurveyChange'
import { collect } from '@/strings/en/collect'
import { problems as words } from '@/strings/en/problems'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { loadModule } from '@/ui/browser/loadModule'
import { FilePicker } from '@/ui/form/FilePicker'
import { TextField } from '@/ui/form/TextField'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'

type Props = {
  survey: string
  terms: RoundTerms
  /** Hears that the key is here: what is kept sealed can be opened now. */
  onOpened: () => void
}

/** What cannot be done without the key of the round, and the way to bring it here. */
export function MissingKey({ survey, terms, onOpened }: Props) {
  const [locked, setLocked] = useState<File | null>(null)
  const [trouble, setTrouble] = useState<readonly string[]>([])

  async function open(file: File, passphrase: string | null) {
    const loaded = await loadModule(() => import('./openKey'))
    if (!loaded.ok) {
      setTrouble([collect.moduleFailed])
      return
    }
    const key = await loaded.module.openKey(file, passphrase, terms)
    if (!key.ok) {
      const isLocked = key.problems.some(isAboutPassphrase)
      setLocked(isLocked ? file : null)
      setTrouble(key.problems.filter(({ code }) => code !== 'passphraseNeeded').map(told))
      return
    }
    const saved = await saveRoundKey(survey, key.value)
    if (saved.kind === 'saved') onOpened()
    else setTrouble([savingWords.notKept[saved.why]])
  }

  return (
    <Notice
      kind="problem"
      title={collect.noKeyTitle}
      actions={<FilePicker label={collect.openKey} onFile={(file) => void open(file, null)} />}
    >
      <p>{collect.noKeyText}</p>
      {trouble.map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      {locked && <Unlock onPassphrase={(passphrase) => void open(locked, passphrase)} />}
    </Notice>
  )
}

function Unlock({ onPassphrase }: { onPassphrase: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      className={page.stack}
      onSubmit={(event) => {
        event.preventDefault()
        onPassphrase(passphrase)
      }}
    >
      <TextField
        label={collect.keyPassphrase}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <div className={page.actions}>
        <Button type="submit">{collect.keyUnlock}</Button>
      </div>
    </form>
  )
}

function isAboutPassphrase({ code }: Problem): boolean {
  return code === 'passphraseNeeded' || code === 'passphraseWrong'
}

function told(problem: Problem): string {
  return problem.code === 'keyUnfitting' ? collect.keyOther : describeProblem(problem, words)
}
