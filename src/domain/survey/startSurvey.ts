import type { Survey } from './survey'

/** A new survey without rounds. Clock and id are handed in. */
export function startSurvey(
  about: { readonly team: string; readonly service?: string },
  { id, now }: { readonly id: string; readonly now: Date },
): Survey {
  const at = now.toISOString()
  return { id, createdAt: at, about: { ...about, at }, draft: { settings: null, at }, rounds: [] }
}
