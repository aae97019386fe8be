import { trendChart } from '@/charts/trend'
import type { TrendChange, TrendSection } from '@/report/round/trendModel'
import { methodAddress } from '@/strings/en/methodAnchors'
import { roundResults } from '@/strings/en/roundResults'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { useChartColors } from '@/ui/useChartColors'
import { ChartFigure } from '../profile/ChartFigure'
import styles from '../results.module.css'
import { SectionTitle } from '../SectionTitle'
import own from './RoundResults.module.css'

/** What changed in words, a small chart a dimension, and the tables that say the same. */
export function RoundTrend({ section }: { section: TrendSection }) {
  const { heading, charts, table, change, sinceFirst, notes } = section
  const colors = useChartColors()
  const changes = [change, sinceFirst].filter((one) => one !== null)
  return (
    <section className={styles.section}>
      <SectionTitle id="result-trend" title={heading} />
      {changes.map((one) => (
        <Change key={one.heading} change={one} />
      ))}
      <div className={own.trends}>
        {charts.map(({ id, data, alternative }) => (
          <ChartFigure
            key={id}
            title={data.title}
            name="trend"
            alternative={alternative}
            make={(from) => trendChart(data, from)}
            colors={colors}
          />
        ))}
      </div>
      <TextTable {...table} />
      <div className={[page.small, page.soft, page.text].join(' ')}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <a href={methodAddress('rounds-over-time')}>{roundResults.aboutTrend}</a>
        </p>
      </div>
    </section>
  )
}

function Change({ change: { heading, sentences, effects, items, notes } }: { change: TrendChange }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul className={own.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {(effects ?? items) && (
        <details className={own.fold}>
          <summary>{roundResults.figures}</summary>
          {effects && <TextTable {...effects} />}
          {items && <TextTable {...items} />}
        </details>
      )}
      <div className={[page.small, page.soft, page.text].join(' ')}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  )
}
