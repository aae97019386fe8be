import { useMemo, useState } from 'react'
import type { AnonymityFinding } from '@/domain/round/checkAnonymity'
import { findRound } from '@/domain/survey/roundStatus'
import { useOpenSurvey } from '@/state/openSurvey'
import type { OpenSurvey } from '@/state/surveyStore'
import { results as common } from '@/strings/en/results'
import styles from '../../results.module.css'
import { SectionTitle } from '../../SectionTitle'
import { AnonymityCheck } from './AnonymityCheck'
import { exportedRounds, findDisclosures, revealedUpTo, togetherLeftOut, type FoundInRound } from './exportedRounds'
import { MeetingFiles } from './MeetingFiles'
import { ReportFiles } from './ReportFiles'

/** Takes a revealed round along: first what that tells about people, then the files. Nothing before it is revealed. */
export function RoundExports({ survey, round }: { survey: string; round: string }) {
  const opened = useOpenSurvey(survey)
  return opened.kind === 'open' ? <Exports open={opened} id={round} /> : null
}

function Exports({ open, id }: { open: OpenSurvey; id: string }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(() => revealedUpTo(open, id), [open, id])
  const found = useMemo(() => findDisclosures(open, shown), [open, shown])
  const rounds = useMemo(() => exportedRounds(shown, leavingOut(found, chosen)), [shown, found, chosen])
  const [result, round] = [shown.at(-1), findRound(open.survey, id)]
  if (!result || !round) return null
  return (
    <section className={[styles.section, styles.screenOnly].join(' ')}>
      <SectionTitle id="result-export" title={common.exportHeading} />
      <AnonymityCheck
        rounds={found}
        isLeftOut={(of, finding) => chosen.has(keyOf(of, finding))}
        setLeftOut={(of, finding, isOut) => {
          setChosen((before) => changed(before, keyOf(of, finding), isOut))
        }}
      />
      <ReportFiles open={open} round={round} rounds={rounds} leftOut={leftOutIds(found, chosen)} />
      <MeetingFiles result={result} round={round} />
    </section>
  )
}

function keyOf(round: string, finding: AnonymityFinding): string {
  return [round, finding.kind, 'subject' in finding ? finding.subject : ''].join(' ')
}

function changed(before: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(before)
  if (isIn) after.add(key)
  else after.delete(key)
  return after
}

function chosenOf({ result, found }: FoundInRound, chosen: ReadonlySet<string>): AnonymityFinding[] {
  return found.filter((finding) => chosen.has(keyOf(result.summary.terms.round, finding)))
}

function leavingOut(found: readonly FoundInRound[], chosen: ReadonlySet<string>) {
  return new Map(found.map((one) => [one.result.summary.terms.round, togetherLeftOut(chosenOf(one, chosen))] as const))
}

/** Everything that is left out of any of the rounds, as an export records it. */
function leftOutIds(found: readonly FoundInRound[], chosen: ReadonlySet<string>): string[] {
  const { items, scores, notes } = togetherLeftOut(found.flatMap((one) => chosenOf(one, chosen)))
  return [...new Set([...items, ...scores, ...notes])]
}
