import { toNumber } from '@/domain/fraction'
import type { RoundResult } from '@/domain/round/roundResult'
import {
  buildTrend,
  type Trend,
  type TrendLine,
  type TrendPoint,
  type TrendRound,
  type TrendStop,
} from '@/domain/round/trend'
import { report } from '@/strings/en/report'
import { trend as words } from '@/strings/en/trend'
import { dimensionTerm, formatMean } from '../wording'
import { intervalEnds, levelNamesOf } from './roundWording'
import { trendChange } from './trendChange'
import type { TrendFigure, TrendSection } from './trendModel'

/**
 * How a survey moved, from its rounds in order of opening; a round without a result is a gap. null with fewer than two
 * rounds that are revealed: one point is no trend.
 */
export function trendSection(rounds: readonly TrendRound[]): TrendSection | null {
  const trend = buildTrend(rounds)
  const results = rounds.flatMap(({ result }) => result ?? [])
  const latest = results.at(-1)
  if (!trend || !latest || results.length < 2) return null
  const last = trend.changes.at(-1)
  return {
    heading: words.heading,
    charts: trend.lines.map((line, hue) => figure(line, hue, trend, latest)),
    table: {
      caption: words.tableCaption,
      columns: [
        report.capitalized(dimensionTerm(latest.definition).one),
        ...trend.rounds.map(({ title, day }) => words.roundColumn(title, report.date(day))),
      ],
      rows: trend.lines.map(({ name, points }) => [name, ...points.map(wordPoint)]),
    },
    change: last ? trendChange(last, results) : null,
    sinceFirst: trend.sinceFirst && trendChange(trend.sinceFirst, results),
    notes: [...versionNotes(trend, results), words.curve],
  }
}

function figure({ id, name, points }: TrendLine, hue: number, { rounds }: Trend, latest: RoundResult): TrendFigure {
  return {
    id,
    data: {
      title: name,
      levelNames: levelNamesOf(latest.definition),
      hue,
      points: points.map((point, index) => ({
        label: rounds[index]?.title ?? '',
        day: daysSinceEpoch(rounds[index]?.day ?? ''),
        mean: point.kind === 'point' ? toNumber(point.score.mean) : null,
        interval: point.kind === 'point' ? intervalEnds(point.score) : null,
        isJoined: points[index - 1]?.kind === 'point',
      })),
    },
    alternative: words.alternative(
      name,
      points.map((point, index) => ({ round: rounds[index]?.title ?? '', text: wordPoint(point) })),
    ),
  }
}

function daysSinceEpoch(day: string): number {
  return Date.parse(day) / 86_400_000
}

function wordPoint(point: TrendPoint): string {
  return point.kind === 'point' ? words.point(formatMean(point.score.mean), point.score.n) : words.gaps[point.why]
}

function versionNotes({ rounds }: Trend, results: readonly RoundResult[]): string[] {
  const titleOf = ({ id, sha256 }: TrendStop['questionnaire']) =>
    results.find(({ definition }) => definition.sha256 === sha256)?.definition.questionnaire.title ?? id
  return rounds.flatMap(({ title, change, questionnaire }) =>
    change === null ? [] : [words.changed[change](title, `${titleOf(questionnaire)} ${questionnaire.version}`)],
  )
}
