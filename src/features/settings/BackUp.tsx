import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { receiveFile } from '@/state/incomingStore'
import { setPreferences, usePreferencesStore } from '@/state/preferences'
import { passphrase as passphraseWords } from '@/strings/en/passphrase'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { Choice } from '@/ui/form/Choice'
import { FilePicker } from '@/ui/form/FilePicker'
import { isUsable, noPassphrase, PassphraseFields } from '@/ui/form/PassphraseFields'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { backupOf, type Backup } from './backupOf'

/** Everything as one file, and back. */
export function BackUp() {
  const [, navigate] = useLocation()
  return (
    <section className={page.section}>
      <h2>{settings.backup}</h2>
      <p className={page.text}>{settings.backupText}</p>
      <BackUpForm />
      <div className={page.actions}>
        <FilePicker
          label={settings.restore}
          accept=".json,application/json"
          onFile={(file) => {
            receiveFile(file)
            navigate('/open')
          }}
        />
        <p className={[page.soft, page.small].join(' ')}>{settings.restoreHint}</p>
      </div>
    </section>
  )
}

function BackUpForm() {
  const [isWithKeys, setIsWithKeys] = useState(true)
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [isTried, setIsTried] = useState(false)
  const [state, setState] = useState<Backup | 'ready' | 'working'>('ready')

  async function save() {
    setIsTried(true)
    if (isWithKeys && !isUsable(passphrase)) return
    setState('working')
    const backup = await backupOf(isWithKeys ? passphrase.first : null)
    if (backup.kind === 'made') {
      downloadText(backup.name, backup.text, 'application/json')
      rememberSaved(backup)
    }
    setState(backup)
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
      <KeysChoice isWithKeys={isWithKeys} onChoose={setIsWithKeys} />
      {isWithKeys && (
        <PassphraseFields passphrase={passphrase} isTried={isTried} words={passphraseWords} onChange={setPassphrase} />
      )}
      <div className={page.actions}>
        <Button type="submit" disabled={state === 'working'}>
          {settings.backUp}
        </Button>
        <p role="status" className={page.soft}>
          {state === 'working' && settings.backingUp}
          {typeof state === 'object' && state.kind === 'made' && settings.backedUp(state.name)}
        </p>
      </div>
      {typeof state === 'object' && <Outcome backup={state} />}
    </form>
  )
}

function Outcome({ backup }: { backup: Backup }) {
  if (backup.kind !== 'made') return <Notice kind="problem" title={settings.notBackedUp[backup.kind]} />
  return backup.unreadable > 0 ? <p className={page.text}>{settings.leftOut(backup.unreadable)}</p> : null
}

function KeysChoice({ isWithKeys, onChoose }: { isWithKeys: boolean; onChoose: (isWithKeys: boolean) => void }) {
  const name = useId()
  return (
    <fieldset className={page.stack}>
      <legend className={page.visuallyHidden}>{settings.backupKeys}</legend>
      {[true, false].map((is) => (
        <Choice
          key={String(is)}
          name={name}
          checked={is === isWithKeys}
          onChange={() => {
            onChoose(is)
          }}
        >
          {is ? settings.withKeys : settings.withoutKeys}
        </Choice>
      ))}
    </fieldset>
  )
}

/** A backup holds every survey, so that none has to be saved by itself until something comes in. */
function rememberSaved({ surveys }: Extract<Backup, { kind: 'made' }>) {
  const { surveyFiles } = usePreferencesStore.getState().preferences
  const at = new Date().toISOString()
  const saved = Object.fromEntries(surveys.map(({ id, ballots }) => [id, { at, ballots }]))
  setPreferences({ surveyFiles: { ...surveyFiles, ...saved } })
}
