import { useEffect, useState } from 'react'
import type { RoundDraft } from '@/domain/survey/survey'
import { refreshCatalog, useLibraryStore } from '@/state/libraryStore'
import type { OpenSurvey } from '@/state/surveyStore'
import { common } from '@/strings/en/common'
import { openRound } from '@/strings/en/openRound'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { NotSavedNotice } from '../SaveState'
import { SurveyGate } from '../SurveyGate'
import { KeyStep } from './KeyStep'
import { lastRound } from './proposeDraft'
import { RoundForm } from './RoundForm'
import styles from './OpenRound.module.css'

/** Prepares the next round of a survey and opens it. */
export function NewRound({ id }: { id: string }) {
  return <SurveyGate id={id}>{(open) => <Prepare open={open} key={id} />}</SurveyGate>
}

function Prepare({ open }: { open: OpenSurvey }) {
  const [ready, setReady] = useState<RoundDraft | null>(null)
  const { team, service } = open.survey.about
  const title = lastRound(open.survey) ? openRound.nextTitle : openRound.firstTitle

  return (
    <div className={styles.narrow}>
      <p className={[page.small, page.soft].join(' ')}>
        <a href={`#/surveys/${open.survey.id}`}>{common.teamAndService(team, service)}</a>
      </p>
      <ScreenTitle title={ready ? openRound.key.heading : title} key={ready ? 'key' : 'settings'} />
      <NotSavedNotice />
      {ready ? (
        <KeyStep
          survey={open.survey}
          settings={ready}
          onBack={() => {
            setReady(null)
          }}
        />
      ) : (
        <Settings open={open} onReady={setReady} />
      )}
    </div>
  )
}

type SettingsProps = { open: OpenSurvey; onReady: (settings: RoundDraft) => void }

function Settings({ open, onReady }: SettingsProps) {
  const catalog = useLibraryStore((state) => state.catalog)
  useEffect(() => {
    void refreshCatalog()
  }, [])
  return (
    <>
      <p className={page.lead}>{openRound.lead}</p>
      {catalog.kind === 'loading' && <p role="status">{openRound.loading}</p>}
      {catalog.kind === 'failed' && (
        <Notice
          kind="problem"
          title={openRound.catalogFailedTitle}
          actions={<Button onClick={() => void refreshCatalog()}>{common.tryAgain}</Button>}
        >
          <p>{openRound.catalogFailedText}</p>
        </Notice>
      )}
      {catalog.kind !== 'loading' && catalog.entries.length > 0 && (
        <RoundForm survey={open.survey} entries={catalog.entries} onReady={onReady} />
      )}
    </>
  )
}
