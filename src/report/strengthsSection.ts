import type { Item, ItemId } from '@/domain/questionnaire'
import { report } from '@/strings/en/report'
import type { StrengthSection } from './reportModel'

type Source = {
  readonly items: readonly { readonly item: Item; readonly dimension: string }[]
  readonly dimensions: readonly { readonly id: string }[]
  readonly strengths: readonly ItemId[]
}

/** What to keep, with the statement that holds today; null where the definition has no items. */
export function strengthsSection(
  { items, dimensions, strengths }: Source,
  statementNow: (id: ItemId) => string | null,
): StrengthSection | null {
  if (items.length === 0) return null
  const entries = strengths.flatMap((id) => {
    const found = items.find(({ item }) => item.id === id)
    const text = statementNow(id)
    const hue = dimensions.findIndex((dimension) => dimension.id === found?.dimension)
    return found && text !== null ? [{ id, title: found.item.title, hue, question: found.item.text, text }] : []
  })
  return { heading: report.strengths.heading, none: report.strengths.none, entries }
}
