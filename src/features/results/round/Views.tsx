import type { TalkEntry, ViewsSection } from '@/report/round/roundReportModel'
import { methodAddress } from '@/strings/en/methodAnchors'
import { roundResults } from '@/strings/en/roundResults'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { Lines } from '../Lines'
import styles from '../results.module.css'
import { SectionTitle } from '../SectionTitle'
import { DistributionView } from './DistributionView'
import own from './RoundResults.module.css'

/** More than these are not talked about in one meeting; the others are folded away. */
const shownAtOnce = 6

/** Disagreement before averages: questions to talk about, gaps between groups, and what people do not know. */
export function Views({ section }: { section: ViewsSection }) {
  const { heading, intro, talkHeading, entries, none, levelNames } = section
  return (
    <section className={styles.section}>
      <SectionTitle id="result-views" title={heading} />
      <p className={[page.soft, page.text].join(' ')}>{intro}</p>
      <h3>{talkHeading}</h3>
      {none !== null && <p className={page.text}>{none}</p>}
      <Talks entries={entries.slice(0, shownAtOnce)} levelNames={levelNames} start={1} />
      {entries.length > shownAtOnce && (
        <details className={own.fold}>
          <summary>{roundResults.moreToTalk(entries.length - shownAtOnce)}</summary>
          <Talks entries={entries.slice(shownAtOnce)} levelNames={levelNames} start={shownAtOnce + 1} />
        </details>
      )}
      {entries.length > 0 && <TalkTable section={section} />}
      <Groups section={section} />
      <Unknown section={section} />
      <p className={page.small}>
        <a href={methodAddress('agreement')}>{roundResults.aboutAgreement}</a>
      </p>
    </section>
  )
}

type TalksProps = { entries: readonly TalkEntry[]; levelNames: readonly string[]; start: number }

function Talks({ entries, levelNames, start }: TalksProps) {
  return (
    <ol className={own.talk} start={start}>
      {entries.map((entry) => (
        <Talk key={entry.id} entry={entry} levelNames={levelNames} />
      ))}
    </ol>
  )
}

function Talk({ entry, levelNames }: { entry: TalkEntry; levelNames: readonly string[] }) {
  const { title, dimension, question, hue, distribution, sentence, ends, agreed } = entry
  return (
    <li className={styles.card} data-hue={hue % 5}>
      <h4>
        {title}
        <span className={styles.under}>{dimension}</span>
      </h4>
      <p className={[page.small, page.soft].join(' ')}>{question}</p>
      <DistributionView title={title} distribution={distribution} levelNames={levelNames} />
      <p>{sentence}</p>
      <Lines lines={ends} link={null} />
      <Lines lines={agreed} link={null} />
    </li>
  )
}

function TalkTable({ section: { columns, entries } }: { section: ViewsSection }) {
  return (
    <details className={own.fold}>
      <summary>{roundResults.asTable}</summary>
      <TextTable
        caption={roundResults.talkTable}
        columns={[
          columns.question,
          columns.distribution,
          columns.people,
          columns.range,
          columns.agreement,
          columns.word,
        ]}
        rows={entries.map(({ title, distribution, cells }) => [
          title,
          distribution.text,
          cells.people,
          cells.range,
          cells.agreement,
          cells.word,
        ])}
      />
    </details>
  )
}

function Groups({ section: { groupsHeading, groups } }: { section: ViewsSection }) {
  if (groups.length === 0) return null
  return (
    <>
      <h3>{groupsHeading}</h3>
      {groups.map(({ sentence, table }) => (
        <div key={table.caption} className={page.stack}>
          <p className={page.text}>{sentence}</p>
          <TextTable {...table} />
        </div>
      ))}
    </>
  )
}

function Unknown({ section: { unknownHeading, unknown } }: { section: ViewsSection }) {
  if (unknown.length === 0) return null
  return (
    <>
      <h3>{unknownHeading}</h3>
      <ul className={own.list}>
        {unknown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
