import { useState } from 'react'
import type { QuestionnaireResponse } from '@/domain/response'
import { useLibraryStore } from '@/state/libraryStore'
import type { CatalogEntry, StoredEntry } from '@/state/ports'
import { common, formatDay, timeAgo } from '@/strings/en/common'
import { start } from '@/strings/en/start'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Progress } from '@/ui/Progress'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import { DeletedRow } from './DeletedRow'
import styles from './Stored.module.css'

type Props = {
  entry: Extract<StoredEntry, { kind: 'response' }>
  isDeleted: boolean
  /** Not stored: it lives in this tab only. */
  isUnsaved: boolean
  onDelete: () => void
  onUndo: () => void
}

export function StoredRow({ entry: { response, access }, isDeleted, isUnsaved, onDelete, onUndo }: Props) {
  const questionnaire = useCatalogEntry(response)
  const [now] = useState(() => new Date())
  const name = common.teamAndService(response.about.team, response.about.service)
  const title = start.version(questionnaire?.title ?? response.questionnaire.id, response.questionnaire.version)
  const described = common.described(name, title, formatDay(new Date(response.completedAt ?? response.changedAt)))
  const row = useFocusAfterSwap(isDeleted)
  if (isDeleted) return <DeletedRow name={name} described={described} onUndo={onUndo} />

  const isOpen = access === 'own' && response.status === 'inProgress'
  const when = isUnsaved ? start.onlyHere : whenOf(response, isOpen, now)
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        <p className={styles.detail}>
          {title}, {when}
        </p>
      </div>
      {isOpen && <Completion response={response} questionnaire={questionnaire} />}
      <div className={styles.actions}>
        {isOpen ? (
          <ButtonLink to={`/assess/${response.id}`} label={start.goLabel(described)}>
            {start.go}
          </ButtonLink>
        ) : (
          <ButtonLink to={`/results/${response.id}`} label={start.showLabel(described)}>
            {start.show}
          </ButtonLink>
        )}
        <Button look="plain" aria-label={start.deleteLabel(described)} onClick={onDelete}>
          {common.delete}
        </Button>
      </div>
    </li>
  )
}

function whenOf({ changedAt, completedAt }: QuestionnaireResponse, isOpen: boolean, now: Date): string {
  return isOpen || completedAt === undefined
    ? start.savedAgo(timeAgo(new Date(changedAt), now))
    : start.finishedOn(formatDay(new Date(completedAt)))
}

function Completion({
  response,
  questionnaire,
}: {
  response: QuestionnaireResponse
  questionnaire: CatalogEntry | undefined
}) {
  if (!questionnaire) return null
  const asksItems = questionnaire.items > 0
  const total = asksItems ? questionnaire.items : questionnaire.metrics
  const done = Object.keys(asksItems ? response.answers : response.metrics).length
  return (
    <div className={styles.completion}>
      <Progress label={common.answeredOf(done, total)} done={done} total={total} />
      <span aria-hidden="true">{common.doneOf(done, total)}</span>
    </div>
  )
}

function useCatalogEntry({ questionnaire: { id, version } }: QuestionnaireResponse): CatalogEntry | undefined {
  const catalog = useLibraryStore((state) => state.catalog)
  if (catalog.kind === 'loading') return undefined
  return catalog.entries.find((entry) => entry.id === id && entry.version === version)
}
