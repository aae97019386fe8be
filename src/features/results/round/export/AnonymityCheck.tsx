import type { AnonymityFinding } from '@/domain/round/checkAnonymity'
import type { RoundResult } from '@/domain/round/roundResult'
import { roundExports as words } from '@/strings/en/roundExports'
import page from '@/ui/page.module.css'
import styles from '../../results.module.css'
import own from '../RoundResults.module.css'
import type { FoundInRound } from './exportedRounds'
import { titleOf, wordFinding, wordLeaveOut, wordNothingMore } from './wordFinding'

type Props = {
  rounds: readonly FoundInRound[]
  isLeftOut: (round: string, finding: AnonymityFinding) => boolean
  setLeftOut: (round: string, finding: AnonymityFinding, isLeftOut: boolean) => void
}

/** Everything that an export would tell about single people, each with a way to leave it out where there is one. */
export function AnonymityCheck({ rounds, isLeftOut, setLeftOut }: Props) {
  const shown = rounds.filter(({ found }) => found.length > 0)
  const subject = rounds.find(({ isSubject }) => isSubject)
  return (
    <>
      <h3>{words.checkHeading}</h3>
      <p className={page.text}>{words.checkLead}</p>
      {shown.length === 0 && <p className={page.text}>{words.nothingFound}</p>}
      {shown.map(({ result, isSubject, found }) => {
        const { round, title } = result.summary.terms
        return (
          <div key={round}>
            {!isSubject && <h4>{words.earlierRound(title)}</h4>}
            <ul className={own.findings}>
              {found.map((finding) => (
                <Finding
                  key={wordFinding(finding, result)}
                  finding={finding}
                  result={result}
                  isLeftOut={isLeftOut(round, finding)}
                  setLeftOut={(isOut) => {
                    setLeftOut(round, finding, isOut)
                  }}
                />
              ))}
            </ul>
          </div>
        )
      })}
      {subject && <p className={page.text}>{wordNothingMore(subject.result)}</p>}
    </>
  )
}

type FindingProps = {
  finding: AnonymityFinding
  result: RoundResult
  isLeftOut: boolean
  setLeftOut: (isLeftOut: boolean) => void
}

function Finding({ finding, result, isLeftOut, setLeftOut }: FindingProps) {
  const label = wordLeaveOut(finding, result)
  return (
    <li>
      <p className={page.text}>{wordFinding(finding, result)}</p>
      {finding.kind === 'notes' && <Notes subject={finding.subject} result={result} />}
      {label !== null && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isLeftOut}
            onChange={(event) => {
              setLeftOut(event.currentTarget.checked)
            }}
          />
          {label}
        </label>
      )}
    </li>
  )
}

function Notes({ subject, result }: { subject: string; result: RoundResult }) {
  const texts = result.summary.notes.find((entry) => entry.subject === subject)?.texts ?? []
  return (
    <details className={own.notes}>
      <summary>{words.readNotes(titleOf(subject, result), texts.length)}</summary>
      <ul>
        {texts.map((text, place) => (
          // Two people may have written the same.
          <li key={`${place} ${text}`}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
