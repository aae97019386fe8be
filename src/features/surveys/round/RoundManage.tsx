import { statusOf } from '@/domain/survey/roundStatus'
import type { Round, RoundEvent } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { report } from '@/strings/en/report'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import styles from './Round.module.css'

const words = surveys.round

type Way = { readonly event: RoundEvent; readonly label: string; readonly hint: string }

const deleting: Way = { event: 'deleted', label: words.delete, hint: words.deleteHint }
const archiving: Way = { event: 'archived', label: words.archive, hint: words.archiveHint }

/** What can be done to a round by where it stands. */
const ways: Readonly<Record<ReturnType<typeof statusOf>, readonly Way[]>> = {
  open: [{ event: 'closed', label: words.close, hint: words.closeHint }, deleting],
  closed: [{ event: 'reopened', label: words.reopen, hint: words.reopenHint }, archiving, deleting],
  archived: [{ event: 'unarchived', label: words.unarchive, hint: words.unarchiveHint }, deleting],
  deleted: [],
}

/** Closing, reopening, archiving and deleting, folded away, with what happened so far. */
export function RoundManage({ round }: { round: Round }) {
  const { round: id } = round.terms
  return (
    <details className={styles.manage}>
      <summary>{words.manage}</summary>
      <div className={styles.ways}>
        {ways[statusOf(round)].map(({ event, label, hint }) => (
          <div key={event} className={styles.way}>
            <Button
              onClick={() => {
                recordSurveyChange({ kind: 'event', round: id, event })
              }}
            >
              {label}
            </Button>
            <p className={[page.soft, page.small, page.text].join(' ')}>{hint}</p>
          </div>
        ))}
        <div>
          <h2 className={page.small}>{words.log}</h2>
          <ol className={styles.log}>
            {round.log.map(({ event, at }) => (
              <li key={`${event} ${at}`}>{words.logLine(words.events[event], report.date(at))}</li>
            ))}
          </ol>
        </div>
      </div>
    </details>
  )
}
