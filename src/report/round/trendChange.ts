import type { Fraction } from '@/domain/fraction'
import type { CommonScore, RoundComparison, RoundDimensionChange } from '@/domain/round/compareRounds'
import type { RoundResult } from '@/domain/round/roundResult'
import type { ChangeWord } from '@/domain/round/welch'
import { report } from '@/strings/en/report'
import { trend as words } from '@/strings/en/trend'
import type { TextTableContent } from '../reportModel'
import { dimensionTerm, formatDifference, formatMean } from '../wording'
import { formatSigned } from './roundWording'
import type { TrendChange } from './trendModel'

type Compared = Extract<RoundComparison, { kind: 'compared' }>

/** What changed between two of the rounds, the team's part apart from the questionnaire's (docs/scoring.md 17, 18). */
export function trendChange(comparison: RoundComparison, results: readonly RoundResult[]): TrendChange {
  const [earlier, later] = [comparison.earlier, comparison.later].map((id) =>
    results.find(({ summary }) => summary.terms.round === id),
  )
  const heading = words.since(later?.summary.terms.title ?? '', earlier?.summary.terms.title ?? '')
  if (comparison.kind === 'notComparable' || !earlier || !later) {
    const why = comparison.kind === 'notComparable' ? comparison.why : 'notKept'
    return { heading, sentences: [], effects: null, items: null, notes: [words.notComparable[why]] }
  }
  const hasTwoVersions = earlier.definition.sha256 !== later.definition.sha256
  return {
    heading,
    sentences: comparison.dimensions.map(changeSentence),
    effects: effectTable(comparison, later, hasTwoVersions),
    items: itemTable(comparison),
    notes: [
      words.common(comparison.commonItems),
      ...(hasTwoVersions ? [words.versions(comparison.added, comparison.gone)] : []),
      words.cautious,
    ],
  }
}

function changeSentence({ name, before, after, teamEffect, word }: RoundDimensionChange): string {
  if (teamEffect === null || word === null) return words.notCompared(name, whyNot(before) ?? whyNot(after) ?? '')
  return words.changeOf(name, formatDifference(teamEffect), wordChange(word))
}

/** Whether a change is more than noise, with the interval by which that is told. */
export function wordChange(word: ChangeWord): string {
  return word.kind === 'differenceOnly'
    ? words.differenceOnly[word.why]
    : words.certainty[word.kind](formatSigned(word.low), formatSigned(word.high))
}

function whyNot(score: CommonScore): string | null {
  return score.kind === 'scored' ? null : words.gaps[score.kind]
}

function effectTable({ dimensions }: Compared, { definition }: RoundResult, hasTwoVersions: boolean): TextTableContent {
  const { before, after, team, certainty, questionnaire, total } = words.columns
  return {
    caption: words.effectsCaption,
    columns: [
      report.capitalized(dimensionTerm(definition).one),
      before,
      after,
      team,
      certainty,
      ...(hasTwoVersions ? [questionnaire, total] : []),
    ],
    rows: dimensions.map((dimension) => [
      dimension.name,
      wordCommon(dimension.before),
      wordCommon(dimension.after),
      wordKnown(dimension.teamEffect),
      dimension.word ? wordChange(dimension.word) : words.notKnown,
      ...(hasTwoVersions ? [wordKnown(dimension.questionnaireEffect), wordKnown(dimension.total)] : []),
    ]),
  }
}

function wordCommon(score: CommonScore): string {
  return score.kind === 'scored' ? words.point(formatMean(score.mean), score.n) : words.gaps[score.kind]
}

function wordKnown(difference: Fraction | null): string {
  return difference ? formatDifference(difference) : words.notKnown
}

function itemTable({ items }: Compared): TextTableContent | null {
  const moved = items.filter(({ difference }) => difference.numerator !== 0)
  if (moved.length === 0) return null
  const { question, before, after, difference } = words.itemColumns
  return {
    caption: words.itemsCaption,
    columns: [question, before, after, difference],
    rows: moved.map((item) => [
      item.title,
      words.point(formatMean(item.before.mean), item.before.n),
      words.point(formatMean(item.after.mean), item.after.n),
      formatDifference(item.difference),
    ]),
  }
}
