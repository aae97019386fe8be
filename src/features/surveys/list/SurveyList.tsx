import { useState } from 'react'
import { useLocation } from 'wouter'
import type { NotSavedReason, Saved } from '@/domain/saved'
import { receiveFile } from '@/state/incomingStore'
import {
  byTeam,
  deleteSurvey,
  idOfSurvey,
  undoDeleteSurvey,
  useSurveyList,
  type SurveyList as List,
} from '@/state/surveyList'
import type { StoredSurvey } from '@/state/surveyPorts'
import { common } from '@/strings/en/common'
import { saving as savingWords } from '@/strings/en/saving'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { FilePicker } from '@/ui/form/FilePicker'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { SurveyRow } from './SurveyRow'
import styles from '../surveys.module.css'
import { UnreadableRow } from './UnreadableRow'

export function SurveyList() {
  const list = useSurveyList()
  const [, navigate] = useLocation()

  function openFile(file: File) {
    receiveFile(file)
    navigate('/open')
  }

  return (
    <div className={page.page}>
      <ScreenTitle title={surveys.title} />
      <p className={page.lead}>{surveys.lead}</p>
      <div className={page.section}>
        <div className={page.actions}>
          <ButtonLink to="/surveys/new" look="main">
            {surveys.create}
          </ButtonLink>
          <FilePicker label={surveys.openFile} onFile={openFile} />
          <ButtonLink to="/example/survey" look="plain">
            {surveys.openExample}
          </ButtonLink>
          {list.kind === 'ready' && list.entries.length > 0 && (
            <ButtonLink to="/teams" look="plain">
              {surveys.toTeams}
            </ButtonLink>
          )}
        </div>
        <p className={[page.soft, page.small].join(' ')}>{surveys.exampleHint}</p>
      </div>
      <Listed list={list} />
    </div>
  )
}

function Listed({ list }: { list: List }) {
  switch (list.kind) {
    case 'loading':
      return (
        <p role="status" className={page.section}>
          {surveys.loading}
        </p>
      )
    case 'failed':
      return (
        <div className={page.section}>
          <Notice
            kind="problem"
            title={surveys.failedTitle}
            actions={
              <Button
                onClick={() => {
                  window.location.reload()
                }}
              >
                {common.reload}
              </Button>
            }
          >
            <p>{surveys.failedText}</p>
          </Notice>
        </div>
      )
    case 'ready':
      return <Rows entries={list.entries} deleted={list.deleted} />
    default:
      return list satisfies never
  }
}

type RowsProps = { entries: readonly StoredSurvey[]; deleted: readonly StoredSurvey[] }

function Rows({ entries, deleted }: RowsProps) {
  const [failed, setFailed] = useState<NotSavedReason | null>(null)
  const deletedIds = new Set(deleted.map(idOfSurvey))
  const hereIds = new Set(entries.map(idOfSurvey))
  const shown = [...entries, ...deleted.filter((entry) => !hereIds.has(idOfSurvey(entry)))].toSorted(byTeam)

  async function hear(outcome: Promise<Saved>) {
    const saved = await outcome
    setFailed(saved.kind === 'notSaved' ? saved.why : null)
  }

  if (shown.length === 0) {
    return (
      <section className={page.section}>
        <h2>{surveys.emptyTitle}</h2>
        <p className={[page.soft, page.text].join(' ')}>{surveys.emptyText}</p>
      </section>
    )
  }
  return (
    <section className={page.section} aria-label={surveys.title}>
      {failed !== null && (
        <Notice kind="problem" title={surveys.notChangedTitle}>
          <p>{savingWords.notKept[failed]}</p>
        </Notice>
      )}
      <ul className={styles.rows}>
        {shown.map((entry) => {
          const row = {
            isDeleted: deletedIds.has(idOfSurvey(entry)),
            onDelete: () => void hear(deleteSurvey(entry)),
            onUndo: () => void hear(undoDeleteSurvey(entry)),
          }
          return entry.kind === 'survey' ? (
            <SurveyRow key={entry.survey.id} survey={entry.survey} {...row} />
          ) : (
            <UnreadableRow key={entry.id} entry={entry} {...row} />
          )
        })}
      </ul>
    </section>
  )
}
