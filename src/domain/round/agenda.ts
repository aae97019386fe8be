import { compareFractions, subtractFractions, type Fraction } from '../fraction'
import { multiplyFractions } from '../fractionSums'
import type { ItemId } from '../questionnaire'
import type { Agenda } from '../survey/survey'
import type { RoundResult } from './roundResult'
import { stepMinutes } from './runSheet'

export type AgendaLength = Agenda['length']

/** Why a question is on the agenda. `metricApart`: answers to a metric lie two or more brackets apart. */
export type AgendaReason = 'mostDisagreement' | 'lowest' | 'manyDontKnow' | 'metricApart'

/** `subject` is the id of an item or of a metric. */
export type AgendaEntry = {
  readonly subject: string
  readonly minutes: number
  readonly why: readonly AgendaReason[]
}

/** How many questions come in for their disagreement, how many as the lowest, and up to how many more are filled in. */
type Places = { readonly mostDisagreement: number; readonly lowest: number; readonly filledTo: number }

const places: Readonly<Record<AgendaLength, Places>> = {
  60: { mostDisagreement: 2, lowest: 2, filledTo: 4 },
  90: { mostDisagreement: 2, lowest: 3, filledTo: 5 },
  150: { mostDisagreement: 25, lowest: 3, filledTo: 12 },
}

/** One item: read the statements, vote, hear the highest and the lowest, ask for evidence, vote again, note. */
const mostMinutes = 7

/**
 * What to talk about in the time there is, largest disagreement first. No question stands there twice.
 *
 * 60 minutes: the two questions with most disagreement, then the two lowest. 90 minutes: two and three. 150 minutes: all
 * that are to be talked about, up to 25, and the three lowest. *Lowest* goes by (target − mean) · weight among the shown
 * questions below their target that are not marked high enough. Places that stay free are filled up to 4, 5 and 12 with
 * the next in disagreement, then the next lowest, then with questions that a third or more of the people did not know.
 * The minutes of the discussion are shared equally in whole minutes, at most 7 a question; what is left stays in hand.
 *
 * Metrics whose answers lie apart follow and share the minutes for metrics in the same way; in 60 minutes there are none,
 * as their answers are agreed beforehand.
 */
export function proposeAgenda(result: RoundResult, length: AgendaLength): AgendaEntry[] {
  const minutes = stepMinutes(length, result)
  const items = chooseItems(result, places[length])
  const apart = minutes.metrics === 0 ? [] : (result.dora?.metrics.filter(({ isApart }) => isApart) ?? [])
  return [
    ...items.map((chosen) => ({ ...chosen, minutes: share(minutes.discuss, items.length) })),
    ...apart.map(({ metric }) => ({
      subject: metric.id,
      minutes: share(minutes.metrics, apart.length),
      why: ['metricApart' as const],
    })),
  ]
}

function share(minutes: number, among: number): number {
  return Math.min(mostMinutes, Math.floor(minutes / among))
}

function chooseItems(
  result: RoundResult,
  { mostDisagreement, lowest, filledTo }: Places,
): Omit<AgendaEntry, 'minutes'>[] {
  const { talkAbout } = result
  const byGap = lowestFirst(result)
  const unknown = result.unknown.filter(({ dontKnow, answered }) => 3 * dontKnow >= answered).map(({ item }) => item)
  const disagreed = talkAbout.slice(0, mostDisagreement)
  const low = nextOf(byGap, disagreed, lowest)
  const free = filledTo - disagreed.length - low.length
  disagreed.push(...nextOf(talkAbout, [...disagreed, ...low], free))
  low.push(...nextOf(byGap, [...disagreed, ...low], filledTo - disagreed.length - low.length))
  const chosen = [...disagreed, ...low]
  return [...chosen, ...nextOf(unknown, chosen, filledTo - chosen.length)].map((subject) => ({
    subject,
    why: [
      ...(disagreed.includes(subject) ? ['mostDisagreement' as const] : []),
      ...(low.includes(subject) || byGap.slice(0, lowest).includes(subject) ? ['lowest' as const] : []),
      ...(unknown.includes(subject) ? ['manyDontKnow' as const] : []),
    ],
  }))
}

function nextOf(ids: readonly ItemId[], taken: readonly ItemId[], count: number): ItemId[] {
  return ids.filter((id) => !taken.includes(id)).slice(0, Math.max(0, count))
}

/** Shown items below their target and not high enough, the largest (target − mean) · weight first, ties in the definition's order. */
function lowestFirst({ items, dimensions }: RoundResult): ItemId[] {
  return items
    .flatMap(({ item, dimension, figures, isHighEnough }) => {
      const target = dimensions.find(({ id }) => id === dimension)?.target
      if (!figures || target === undefined || isHighEnough) return []
      const gap = subtractFractions({ numerator: target, denominator: 1 }, figures.mean)
      return gap.numerator > 0 ? [{ id: item.id, lack: times(gap, item.weight) }] : []
    })
    .toSorted((a, b) => compareFractions(b.lack, a.lack))
    .map(({ id }) => id)
}

function times(fraction: Fraction, weight: number): Fraction {
  return multiplyFractions(fraction, { numerator: weight, denominator: 1 })
}
