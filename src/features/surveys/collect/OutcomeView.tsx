import { collect } from '@/strings/en/collect'
import { saving as savingWords } from '@/strings/en/saving'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import styles from './Collect.module.css'
import { countsOf, isCounted, setAside, type Outcome } from './outcome'
import type { Taken } from './takeIn'

/** Most lines of what was not taken in. */
const most = 200

/** What came in, by kind; by name only what was not taken in. */
export function OutcomeView({ outcome: { taken, left, trouble }, survey }: { outcome: Outcome; survey: string }) {
  const counts = countsOf(taken)
  const aside = setAside(taken)
  return (
    <div className={styles.outcome}>
      <div role="status" className={page.stack}>
        <h3>{collect.outcomeTitle}</h3>
        {counts.length === 0 && left === 0 && <p>{collect.nothing}</p>}
        <ul className={styles.counts}>
          {counts.map(({ kind, count }) => (
            <li key={kind} data-counts={isCounted(kind)}>
              {collect.kinds[kind](count)}
            </li>
          ))}
        </ul>
        {left > 0 && !trouble && <p>{collect.stopped(left)}</p>}
      </div>
      {trouble && <Trouble trouble={trouble} left={left} />}
      {aside.length > 0 && (
        <details className={styles.details}>
          <summary>{collect.list}</summary>
          <ul className={styles.list}>
            {aside.slice(0, most).map(({ place, taken: one }) => (
              <li key={place}>{toldOf(one, place)}</li>
            ))}
          </ul>
          {aside.length > most && <p>{collect.more(aside.length - most)}</p>}
        </details>
      )}
      {taken.some(({ what }) => isCounted(what.kind)) && (
        <div className={page.actions}>
          <p>{collect.backup}</p>
          <ButtonLink to={`/surveys/${survey}`}>{collect.toSurvey}</ButtonLink>
        </div>
      )}
    </div>
  )
}

function toldOf({ source, what }: Taken, place: number): string {
  return collect.listed(source ?? collect.pasted(place), collect.kinds[what.kind](1))
}

function Trouble({ trouble, left }: { trouble: NonNullable<Outcome['trouble']>; left: number }) {
  if (trouble.kind === 'notLoaded') return <Notice kind="problem" title={collect.moduleFailed} />
  return (
    <Notice kind="problem" title={collect.notSavedTitle(left)}>
      <p>{savingWords.notKept[trouble.why]}</p>
      <p>{collect.notSavedText}</p>
    </Notice>
  )
}
