import { useEffect, useState } from 'react'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { definedRounds, type DefinedRounds } from './definedRounds'
import { Facts } from './Facts'
import type { Incoming } from './incoming'
import { RoundReportCheck } from './ReportCheck'

type RoundFound = Extract<Incoming, { kind: 'round' }>
type Props = { incoming: RoundFound; name: string; onTryAgain: () => void }

/** What a report or a results file of a round says. It is shown to be read; nothing of it is stored. */
export function RoundPreview({ incoming: { file, report }, name, onTryAgain }: Props) {
  const [found, setFound] = useState<DefinedRounds | null>(null)
  useEffect(() => {
    let isCurrent = true
    void definedRounds(file).then((defined) => {
      if (isCurrent) setFound(defined)
    })
    return () => {
      isCurrent = false
    }
  }, [file])

  return (
    <div className={page.stack}>
      <h2>{report ? imports.roundReportTitle(name) : imports.roundTitle(name)}</h2>
      <p className={page.text}>{imports.roundOnlyRead}</p>
      {found && <Found found={found} report={report} onTryAgain={onTryAgain} />}
    </div>
  )
}

type FoundProps = { found: DefinedRounds; report: RoundFound['report']; onTryAgain: () => void }

function Found({ found, report, onTryAgain }: FoundProps) {
  switch (found.kind) {
    case 'defined':
      return <Shown defined={found} report={report} />
    case 'missing':
      return (
        <Notice
          kind="problem"
          title={imports.roundNotShown}
          actions={found.why === 'offline' && <Button onClick={onTryAgain}>{common.tryAgain}</Button>}
        >
          <p>{imports.roundNoDefinition[found.why](found.questionnaire)}</p>
        </Notice>
      )
    case 'unfitting':
    case 'notLoaded':
      return (
        <Notice kind="problem" title={imports.roundNotShown}>
          <p>{found.kind === 'unfitting' ? imports.roundUnfitting : imports.moduleFailed}</p>
        </Notice>
      )
    default:
      return found satisfies never
  }
}

type ShownProps = { defined: Extract<DefinedRounds, { kind: 'defined' }>; report: RoundFound['report'] }

function Shown({ defined: { rounds, model }, report }: ShownProps) {
  return (
    <>
      {report && <RoundReportCheck report={report} rounds={rounds} />}
      <h3>{model.title}</h3>
      <Facts facts={model.facts.map(({ label, value }) => [label, value] as const)} />
      <h3>{model.summaryHeading}</h3>
      <ul className={page.stack}>
        {model.summary.map(({ lead, text }) => (
          <li key={lead + text} className={page.text}>
            <strong>{lead}</strong> {text}
          </li>
        ))}
      </ul>
      <ProfileTable model={model} />
    </>
  )
}

function ProfileTable({ model: { profile } }: { model: RoundReportModel }) {
  if (!profile) return null
  const { heading, term, columns, rows } = profile
  return (
    <TextTable
      caption={heading}
      columns={[term, columns.score, columns.level, columns.interval, columns.coverage]}
      rows={rows.map(({ name, score, level, interval, coverage }) => [name, score, level ?? '', interval, coverage])}
    />
  )
}
