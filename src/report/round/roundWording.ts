import { toNumber } from '@/domain/fraction'
import type { Definition } from '@/domain/questionnaire'
import type { GroupScore, Interval, RoundResult } from '@/domain/round/roundResult'
import type { LevelCounts, Withheld } from '@/domain/round/roundSummary'
import { leastPeople } from '@/domain/survey/terms'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { formatMean, wordLevel } from '../wording'

/** Why a figure is not shown, in words; `least` people have to be behind one. */
export function wordWithheld({ why }: Withheld, least: number): string {
  switch (why) {
    case 'tooFewPeople':
      return roundReport.tooFewPeople(least)
    case 'couldBeSubtracted':
      return roundReport.couldBeSubtracted(least)
    case 'leftOut':
      return roundReport.leftOut
    default:
      return why satisfies never
  }
}

/** Least number of people behind a figure of this round. */
export function leastOf({ summary }: Pick<RoundResult, 'summary'>): number {
  return leastPeople(summary.terms)
}

/** The mean with one decimal, or in words why there is none. */
export function formatGroupScore(score: GroupScore, least: number): string {
  switch (score.kind) {
    case 'scored':
      return formatMean(score.mean)
    case 'notEnoughAnswers':
      return report.notEnoughAnswers
    case 'notApplicable':
      return report.doesNotApply
    case 'withheld':
      return wordWithheld(score, least)
    default:
      return score satisfies never
  }
}

/** Name of the solid level; null without a score, and where no item of it is shown. */
export function wordGroupLevel(definition: Definition, score: GroupScore): string | null {
  return score.kind === 'scored' && score.solidLevel !== null ? wordLevel(definition, score.solidLevel) : null
}

/** People behind a score, of all who answered; the reason again where there is no score. */
export function formatPeople(score: GroupScore, { summary }: RoundResult): string {
  return score.kind === 'scored'
    ? roundReport.peopleOf(score.n, summary.answered)
    : formatGroupScore(score, leastPeople(summary.terms))
}

/** An interval of a mean, or why there is none (docs/scoring.md 11). */
export function formatInterval(interval: Interval): string {
  return interval.kind === 'interval'
    ? roundReport.interval.between(formatNumber(interval.low), formatNumber(interval.high))
    : roundReport.interval[interval.kind]
}

/** Interval of a score; empty without a score, whose own words say why. */
export function formatScoreInterval(score: GroupScore): string {
  return score.kind === 'scored' ? formatInterval(score.interval) : ''
}

/** Ends of an interval on the scale; null where a chart has none to draw. */
export function intervalEnds(score: GroupScore): { low: number; high: number } | null {
  if (score.kind !== 'scored' || score.interval.kind !== 'interval') return null
  return { low: score.interval.low, high: score.interval.high }
}

/** The mean for a chart; null without a score. */
export function meanOf(score: GroupScore): number | null {
  return score.kind === 'scored' ? toNumber(score.mean) : null
}

/** A number that has no exact fraction, such as a deviation: one decimal, half up. */
export function formatNumber(value: number): string {
  return report.decimal(Math.floor(value * 10 + 0.5))
}

/** The same with its sign, for the end of an interval of a difference. */
export function formatSigned(value: number): string {
  const tenths = Math.floor(value * 10 + 0.5)
  return report.signed(tenths, report.decimal(tenths))
}

/** A deviation or an agreement: two decimals, half up. */
export function formatHundredths(value: number): string {
  return roundReport.hundredths(Math.floor(value * 100 + 0.5))
}

/** Names of the five levels, lowest first. */
export function levelNamesOf(definition: Definition): string[] {
  return [1, 2, 3, 4, 5].map((level) => wordLevel(definition, level))
}

/** "Ad hoc 1, Emerging 0, …": people at each level. */
export function wordCounts(counts: LevelCounts, definition: Definition): string {
  return roundReport.counts(levelNamesOf(definition).map((name, index) => ({ name, people: counts[index] ?? 0 })))
}

/** Place of a dimension's hue among the five, from 0. */
export function hueOf(id: string, { dimensions }: RoundResult): number {
  return dimensions.findIndex((dimension) => dimension.id === id)
}
