import { radarChart, type RadarData } from '@/charts/radar'
import { subtractFractions, toNumber } from '@/domain/fraction'
import type { RoundResult } from '@/domain/round/roundResult'
import { projectProfile, type ProjectedProfile } from '@/domain/round/whatIf'
import type { Action } from '@/domain/survey/survey'
import { dimensionTerm, formatDifference, formatMean, wordLevel } from '@/report/wording'
import { plan } from '@/strings/en/plan'
import { report } from '@/strings/en/report'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { useChartColors } from '@/ui/useChartColors'
import { SurveyChart } from '../SurveyChart'
import shared from '../surveys.module.css'
import styles from './Plan.module.css'

const words = plan.whatIf

/** The profile if every planned action has its expected effect: arithmetic, and said to be. */
export function WhatIf({ result, actions }: { result: RoundResult; actions: readonly Action[] }) {
  const projected = projectProfile(result, actions)
  const isMoved = projected.dimensions.some(({ items }) => items.length > 0) || projected.metrics.length > 0
  return (
    <section className={shared.section}>
      <h2>{words.heading}</h2>
      {isMoved ? <Projection result={result} projected={projected} /> : <p className={page.soft}>{words.none}</p>}
    </section>
  )
}

function Projection({ result, projected }: { result: RoundResult; projected: ProjectedProfile }) {
  const colors = useChartColors()
  const rows = rowsOf(result, projected)
  const { columns } = words
  return (
    <>
      <p className={page.text}>{words.arithmetic}</p>
      <div className={styles.projection}>
        {result.dimensions.length >= 3 && (
          <figure className={styles.figure}>
            <figcaption className={shared.soft}>{words.radarTitle}</figcaption>
            <div className={styles.radar}>
              <SurveyChart
                config={radarChart(radarOf(result, projected), colors)}
                label={words.alternative(rows.map(([name = '', now = '', after = '']) => ({ name, now, after })))}
              />
            </div>
            <p className={shared.soft}>{words.legend}</p>
          </figure>
        )}
        <TextTable
          caption={words.caption}
          columns={[
            report.capitalized(dimensionTerm(result.definition).one),
            columns.now,
            columns.projected,
            columns.change,
          ]}
          rows={rows}
        />
      </div>
      {projected.metrics.length > 0 && (
        <ul className={styles.metrics}>
          {projected.metrics.map(({ id, now, projected: after }) => (
            <li key={id}>{words.metric(metricTitle(result, id), now?.label ?? words.notAnswered, after.label)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function metricTitle({ dora }: RoundResult, id: string): string {
  return dora?.metrics.find(({ metric }) => metric.id === id)?.metric.title ?? id
}

function rowsOf({ dimensions }: RoundResult, { dimensions: projected }: ProjectedProfile): string[][] {
  return dimensions.map(({ id, name }) => {
    const entry = projected.find((other) => other.id === id)
    if (!entry?.now || !entry.projected) return [name, words.noScore, words.noScore, words.unchanged]
    const change =
      entry.items.length === 0 ? words.unchanged : formatDifference(subtractFractions(entry.projected, entry.now))
    return [name, formatMean(entry.now), formatMean(entry.projected), change]
  })
}

/** The projected profile takes the place of the current one, which becomes the hollow outline. */
function radarOf({ definition, dimensions }: RoundResult, projected: ProjectedProfile): RadarData {
  const values = (pick: 'now' | 'projected') =>
    dimensions.map(({ id }) => {
      const mean = projected.dimensions.find((entry) => entry.id === id)?.[pick]
      return mean ? toNumber(mean) : null
    })
  return {
    title: words.radarTitle,
    axes: dimensions.map(({ name }) => name),
    levelNames: [1, 2, 3, 4, 5].map((level) => wordLevel(definition, level)),
    now: { label: words.projected, values: values('projected') },
    earlier: { label: words.now, values: values('now') },
    target: { label: words.target, values: dimensions.map(({ target }) => target) },
  }
}
