import { roundToTenths, toNumber, type Fraction } from '@/domain/fraction'
import { itemsOf, levelName, type Definition, type ItemId } from '@/domain/questionnaire'
import type { Score } from '@/domain/score'
import { report } from '@/strings/en/report'

/** The only place where a mean is rounded: one decimal, half up, from the exact fraction. */
export function formatMean(mean: Fraction): string {
  return report.decimal(roundToTenths(mean))
}

/** A difference with its sign; "0.0" where it rounds to nothing. */
export function formatDifference(difference: Fraction): string {
  const tenths = roundToTenths(difference)
  return report.signed(tenths, report.decimal(tenths))
}

/** A whole number without decimals, as levels of one response are; else one decimal. */
export function formatWhole(value: Fraction): string {
  return value.numerator % value.denominator === 0 ? String(toNumber(value)) : formatMean(value)
}

/** What is left to the target, or that it is reached; null without a score. */
export function formatGap(gap: Fraction | null): string | null {
  return gap && (gap.numerator <= 0 ? report.profile.reached : formatDifference(gap))
}

/** The score as a figure, or in words why there is none. */
export function formatScore(score: Score): string {
  switch (score.kind) {
    case 'scored':
      return formatMean(score.mean)
    case 'notEnoughAnswers':
      return report.notEnoughAnswers
    case 'notApplicable':
      return report.doesNotApply
    default:
      return score satisfies never
  }
}

/** Coverage as "rated of applicable" weight; in words where nothing applies. */
export function formatCoverage(score: Score): string {
  return score.kind === 'notApplicable'
    ? report.doesNotApply
    : report.profile.coverage(score.coverage.rated, score.coverage.applicable)
}

/** Name of a level as the definition words it; its number where the definition names none. */
export function wordLevel(definition: Definition, level: number): string {
  return levelName(definition, level) ?? String(level)
}

/** Name of the solid level; null without a score. */
export function wordSolidLevel(definition: Definition, score: Score): string | null {
  return score.kind === 'scored' ? wordLevel(definition, score.solidLevel) : null
}

/** Titles of items, in the order given. */
export function titlesOf(definition: Definition, ids: readonly ItemId[]): readonly string[] {
  const items = itemsOf(definition)
  return ids.map((id) => items.find((item) => item.id === id)?.title ?? id)
}

/** What the definition calls its dimensions: pillars, ways, or just dimensions. */
export function dimensionTerm({ questionnaire }: Definition): { one: string; many: string } {
  return questionnaire.dimensionTerm ?? report.dimensionTerm
}
