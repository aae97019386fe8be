import { trendChart } from '@/charts/trend'
import type { TrendChange, TrendFigure, TrendSection } from '@/report/round/trendModel'
import { surveys } from '@/strings/en/surveys'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { useChartColors } from '@/ui/useChartColors'
import { SurveyChart } from '../SurveyChart'
import shared from '../surveys.module.css'
import styles from './Page.module.css'

/** How a survey moved: words first, then a small chart a dimension, then the table that says the same. */
export function TrendView({
  section: { heading, charts, table, change, sinceFirst, notes },
}: {
  section: TrendSection
}) {
  return (
    <section className={shared.section}>
      <h2>{heading}</h2>
      {change && <ChangeSentences change={change} />}
      {sinceFirst && <ChangeSentences change={sinceFirst} />}
      <div className={styles.figures}>
        {charts.map((figure) => (
          <TrendPanel key={figure.id} figure={figure} />
        ))}
      </div>
      <TextTable {...table} />
      {change && <ChangeTables change={change} />}
      <div className={[page.small, page.soft, page.text, page.stack].join(' ')}>
        {[...(change?.notes ?? []), ...notes].map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  )
}

function ChangeSentences({ change: { heading, sentences } }: { change: TrendChange }) {
  return (
    <div className={styles.sentences}>
      <h3>{heading}</h3>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

function ChangeTables({ change: { effects, items } }: { change: TrendChange }) {
  return (
    <>
      {effects && <TextTable {...effects} />}
      {items && items.rows.length > 0 && (
        <details className={styles.fold}>
          <summary>{surveys.trend.questions(items.rows.length)}</summary>
          <TextTable {...items} />
        </details>
      )}
    </>
  )
}

function TrendPanel({ figure: { data, alternative } }: { figure: TrendFigure }) {
  const colors = useChartColors()
  return (
    <figure className={styles.figure} data-hue={data.hue % 5}>
      <figcaption className={shared.hued}>{data.title}</figcaption>
      <div className={styles.canvas}>
        <SurveyChart config={trendChart(data, colors)} label={`${data.title}. ${alternative}`} />
      </div>
    </figure>
  )
}
