import { useEffect, useState } from 'react'
import { describeProblem } from '@/domain/problem'
import type { KeyFile } from '@/exchange/keyFile'
import { receiveAlso } from '@/state/incomingStore'
import { saveRoundKey } from '@/state/recordSurveyChange'
import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { open } from '@/strings/en/open'
import { problems as words } from '@/strings/en/problems'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { loadModule } from '@/ui/browser/loadModule'
import { FilePicker } from '@/ui/form/FilePicker'
import { TextField } from '@/ui/form/TextField'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { openSurveys } from './addContent'
import { AddingView } from './AddingView'
import { Facts } from './Facts'
import { standingOfKey, type KeyStanding } from './findRound'
import { useAdding } from './useAdding'

/** `changes` rises with everything that is stored here meanwhile: the survey of the key may have come. */
type Props = { file: KeyFile; name: string; changes: number }

/** Which round a key file opens, and the way to use it here. */
export function KeyPreview({ file, name, changes }: Props) {
  const adding = useAdding()
  const [standing, setStanding] = useState<KeyStanding | null>(null)
  const { terms, key } = file
  useEffect(() => {
    let isCurrent = true
    void standingOfKey(terms).then((found) => {
      if (isCurrent) setStanding(found)
    })
    return () => {
      isCurrent = false
    }
  }, [terms, changes])

  const address = `/surveys/${terms.survey}/${terms.round}/responses`
  const wayOn = (
    <ButtonLink to={address} look="main">
      {imports.toRound}
    </ButtonLink>
  )
  return (
    <div className={page.stack}>
      <h2>{imports.keyTitle(name)}</h2>
      <Facts
        facts={[
          [imports.team, common.teamAndService(terms.team, terms.service)],
          [imports.round, terms.title],
          [imports.keyLock, key.kind === 'locked' ? imports.locked : imports.notLocked],
        ]}
      />
      {adding.stage.kind === 'ready' && standing !== null && (
        <>
          <h3>{open.whatHappens}</h3>
          <p className={page.text}>{imports.keyStanding[standing]}</p>
          {standing === 'fits' && <UseKey file={file} onStart={adding.start} />}
          {standing === 'noSurvey' && <FilePicker label={imports.openSurveyFile} onFile={receiveAlso} />}
          {standing === 'keyHere' && <div className={page.actions}>{wayOn}</div>}
        </>
      )}
      <AddingView adding={adding} title={imports.keyAdded} wayOn={wayOn} />
    </div>
  )
}

function UseKey({ file, onStart }: { file: KeyFile; onStart: ReturnType<typeof useAdding>['start'] }) {
  const [passphrase, setPassphrase] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const isLocked = file.key.kind === 'locked'
  const { survey } = file.terms

  async function addKey() {
    const loaded = await loadModule(() => import('./cipher'))
    if (!loaded.ok) {
      setTrouble(imports.moduleFailed)
      return
    }
    const key = await loaded.module.openKey(file, isLocked ? passphrase : null)
    if (!key.ok) {
      setTrouble(key.problems.map((problem) => describeProblem(problem, words)).join(' '))
      return
    }
    await onStart(async (onWork) => {
      const saved = await saveRoundKey(survey, key.value)
      if (saved.kind === 'notSaved') return { saved, undo: null, sealed: null }
      return { ...(await openSurveys([survey], onWork)), undo: null }
    })
  }

  return (
    <form
      noValidate
      className={page.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void addKey()
      }}
    >
      {isLocked && (
        <TextField
          label={imports.keyPassphrase}
          type="password"
          autoComplete="off"
          error={trouble ?? undefined}
          value={passphrase}
          onChange={({ currentTarget }) => {
            setPassphrase(currentTarget.value)
          }}
        />
      )}
      {!isLocked && trouble !== null && <Notice kind="problem" title={trouble} />}
      <div className={page.actions}>
        <Button type="submit" look="main">
          {imports.useKey}
        </Button>
      </div>
    </form>
  )
}
