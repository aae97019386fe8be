import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { NotSavedReason } from '@/domain/saved'
import type { RoundDraft, Survey } from '@/domain/survey/survey'
import { openRound } from '@/strings/en/openRound'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import { roundAddress } from '../surveyWords'
import { KeyDownload } from './KeyDownload'
import styles from './OpenRound.module.css'
import { makeRound, openWith, type MadeRound } from './openWith'

const words = openRound.key

type Props = { survey: Survey; settings: RoundDraft; onBack: () => void }

/** Makes the key of the round, and opens the round only once the person has its file. */
export function KeyStep({ survey, settings, onBack }: Props) {
  const made = useMadeRound(survey, settings)
  return (
    <div className={styles.steps}>
      <p>{words.text}</p>
      <div className={styles.lost}>
        <p>
          <strong>{words.lost}</strong>
        </p>
        <p>{words.whoever}</p>
      </div>
      {made === null && <p role="status">{words.making}</p>}
      {made?.kind === 'failed' && <Notice kind="problem" title={words.moduleFailed} />}
      {made?.kind === 'made' && <SaveAndOpen survey={survey} settings={settings} made={made} />}
      <div>
        <Button look="plain" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  )
}

function useMadeRound(survey: Survey, settings: RoundDraft) {
  const [made, setMade] = useState<MadeRound | { readonly kind: 'failed' } | null>(null)
  const [first] = useState({ survey, settings })
  useEffect(() => {
    let isCurrent = true
    void makeRound(first.survey, first.settings).then((round) => {
      if (isCurrent) setMade(round)
    })
    return () => {
      isCurrent = false
    }
  }, [first])
  return made
}

type OpenProps = { survey: Survey; settings: RoundDraft; made: MadeRound }

function SaveAndOpen({ survey, settings, made }: OpenProps) {
  const [, navigate] = useLocation()
  const [fileName, setFileName] = useState<string | null>(null)
  const [isConfirmed, setIsConfirmed] = useState(false)
  const [state, setState] = useState<'ready' | 'opening' | NotSavedReason>('ready')

  async function open() {
    setState('opening')
    const saved = await openWith(survey, settings, made)
    if (saved.kind === 'notSaved') {
      setState(saved.why)
      return
    }
    navigate(roundAddress(survey.id, made.terms.round, 'invite'))
  }

  return (
    <>
      <KeyDownload
        made={made}
        fileName={fileName}
        onDownloaded={(name) => {
          setFileName(name)
          setIsConfirmed(false)
        }}
      />
      {fileName === null ? (
        <p className={page.soft}>{words.confirmFirst}</p>
      ) : (
        <label className={shared.check}>
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={({ currentTarget }) => {
              setIsConfirmed(currentTarget.checked)
            }}
          />
          {words.confirm(fileName)}
        </label>
      )}
      {state !== 'ready' && state !== 'opening' && (
        <Notice kind="problem" title={words.failedTitle}>
          <p>{savingWords.notKept[state]}</p>
          <p>{words.failedText}</p>
        </Notice>
      )}
      <div className={page.stack}>
        <p className={[page.soft, page.small].join(' ')}>{words.frozen}</p>
        <div className={page.actions}>
          <Button look="main" disabled={!isConfirmed || state === 'opening'} onClick={() => void open()}>
            {words.open}
          </Button>
          <p role="status" className={page.soft}>
            {state === 'opening' && words.opening}
          </p>
        </div>
      </div>
    </>
  )
}
