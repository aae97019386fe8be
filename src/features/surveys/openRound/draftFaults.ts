import type { RoundDraft } from '@/domain/survey/survey'
import { openRound } from '@/strings/en/openRound'
import { segmentFault, type SegmentFault, type SegmentText } from './segmentTexts'

/** What of the settings has to be corrected before the round can open, beside the field that it is about. */
export type DraftFaults = {
  readonly title?: string
  readonly questionnaire?: string
  readonly opensOn?: string
  readonly closesOn?: string
  /** By the id of the segment question. */
  readonly segments: ReadonlyMap<string, SegmentFault>
}

/** Nothing is said of a field before the person has tried to go on. */
export const noFaults: DraftFaults = { segments: new Map() }

export function draftFaults(draft: RoundDraft, segments: readonly SegmentText[]): DraftFaults {
  const { title, questionnaire, opensOn, closesOn } = draft
  return {
    ...(title.trim() === '' ? { title: openRound.titleMissing } : {}),
    ...(questionnaire === null ? { questionnaire: openRound.questionnaireMissing } : {}),
    ...(opensOn === null ? { opensOn: openRound.opensMissing } : {}),
    ...(opensOn !== null && closesOn !== null && closesOn < opensOn ? { closesOn: openRound.closesEarly } : {}),
    segments: new Map(
      segments.flatMap((text) => {
        const fault = segmentFault(text)
        return fault ? [[text.id, fault] as const] : []
      }),
    ),
  }
}

export function countFaults({ segments, ...fields }: DraftFaults): number {
  return Object.keys(fields).length + segments.size
}
