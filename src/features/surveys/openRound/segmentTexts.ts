import type { SegmentQuestion } from '@/domain/survey/terms'
import { openRound } from '@/strings/en/openRound'

/** A segment question as it is typed: its options one a line. `id` tells the editors apart. */
export type SegmentText = { readonly id: string; readonly title: string; readonly options: string }

export type SegmentFault = { readonly title?: string; readonly options?: string }

const mostOptions = 12

export function textOf({ id, title, options }: SegmentQuestion): SegmentText {
  return { id, title, options: options.map(({ label }) => label).join('\n') }
}

/** What keeps a typed question from being one; null when nothing does. */
export function segmentFault({ title, options }: SegmentText): SegmentFault | null {
  const n = labelsOf(options).length
  const fault = {
    ...(title.trim() === '' ? { title: openRound.segmentTitleMissing } : {}),
    ...(n < 2 ? { options: openRound.segmentOptionsFew } : {}),
    ...(n > mostOptions ? { options: openRound.segmentOptionsMany } : {}),
  }
  return Object.keys(fault).length === 0 ? null : fault
}

/** The questions that are complete. An option that was there before keeps its id, so that rounds can be compared by it. */
export function segmentsOf(texts: readonly SegmentText[], before: readonly SegmentQuestion[]): SegmentQuestion[] {
  return texts
    .filter((text) => segmentFault(text) === null)
    .map(({ id, title, options }) => {
      const known = before.find((question) => question.id === id)?.options ?? []
      const ids = new Set<string>()
      return {
        id,
        title: title.trim(),
        options: labelsOf(options).map((label) => {
          const kept = known.find((option) => option.label === label)?.id
          const own = freeId(kept ?? slug(label, 'option'), ids)
          ids.add(own)
          return { id: own, label }
        }),
      }
    })
}

/** An id for a new question that none of the others has. */
export function newSegmentId(name: string, texts: readonly SegmentText[]): string {
  return freeId(slug(name, 'group'), new Set(texts.map(({ id }) => id)))
}

/** The different lines that hold something, in their order. */
function labelsOf(options: string): string[] {
  const lines = options.split('\n').map((line) => line.trim().slice(0, 200))
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** A name in kebab-case; `otherwise` where it has no letter that could stand there, as in another alphabet. */
function slug(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const trimmed = plain
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return trimmed === '' || trimmed === 'constructor' ? otherwise : trimmed
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${String(number)}`)) number += 1
  return `${id}-${String(number)}`
}
