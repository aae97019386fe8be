import { useId, useState } from 'react'
import { setPreferences, usePreferencesStore } from '@/state/preferences'
import type { OpenSurvey } from '@/state/surveyStore'
import { surveys } from '@/strings/en/surveys'
import { passphrase as passphraseWords } from '@/strings/en/passphrase'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { Choice } from '@/ui/form/Choice'
import { isUsable, noPassphrase, PassphraseFields } from '@/ui/form/PassphraseFields'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { surveyFileOf } from './surveyFileOf'

const words = surveys.file

/** Saves everything of a survey to one file; its keys only behind a passphrase. */
export function SaveFileForm({ open }: { open: OpenSurvey }) {
  const [isWithKeys, setIsWithKeys] = useState(false)
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [isTried, setIsTried] = useState(false)
  const [state, setState] = useState<'ready' | 'working' | 'failed' | { readonly made: string }>('ready')

  async function save() {
    setIsTried(true)
    if (isWithKeys && !isUsable(passphrase)) return
    setState('working')
    const file = await surveyFileOf(open, isWithKeys ? passphrase.first : null)
    if (!file) {
      setState('failed')
      return
    }
    downloadText(file.name, file.text, 'application/json')
    rememberSaved(open)
    setState({ made: file.name })
  }

  return (
    <form
      noValidate
      className={page.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {open.keys.size > 0 && <KeysChoice isWithKeys={isWithKeys} onChoose={setIsWithKeys} />}
      {isWithKeys && (
        <PassphraseFields passphrase={passphrase} isTried={isTried} words={passphraseWords} onChange={setPassphrase} />
      )}
      <div className={page.actions}>
        <Button type="submit" disabled={state === 'working'}>
          {words.save}
        </Button>
        <p role="status" className={page.soft}>
          {state === 'working' && words.saving}
          {typeof state === 'object' && words.saved(state.made)}
        </p>
      </div>
      {state === 'failed' && <Notice kind="problem" title={words.moduleFailed} />}
    </form>
  )
}

type KeysProps = { isWithKeys: boolean; onChoose: (isWithKeys: boolean) => void }

function KeysChoice({ isWithKeys, onChoose }: KeysProps) {
  const name = useId()
  const choices = [
    { is: false, name: words.noKeys, hint: words.noKeysHint },
    { is: true, name: words.withKeys, hint: words.withKeysHint },
  ] as const
  return (
    <fieldset className={[shared.choices, shared.pair].join(' ')}>
      <legend className={page.visuallyHidden}>{words.what}</legend>
      {choices.map((choice) => (
        <Choice
          key={choice.name}
          name={name}
          checked={choice.is === isWithKeys}
          onChange={() => {
            onChoose(choice.is)
          }}
        >
          <span className={shared.card}>
            <strong>{choice.name}</strong>
            <span className={shared.soft}>{choice.hint}</span>
          </span>
        </Choice>
      ))}
    </fieldset>
  )
}

function rememberSaved({ survey, ballots }: OpenSurvey) {
  const { surveyFiles } = usePreferencesStore.getState().preferences
  const saved = { at: new Date().toISOString(), ballots: ballots.length }
  setPreferences({ surveyFiles: { ...surveyFiles, [survey.id]: saved } })
}
