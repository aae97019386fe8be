import type { QuestionnaireResponse } from '@/domain/response'
import { formatDay } from '@/strings/en/common'
import { open } from '@/strings/en/open'
import type { Existing } from './incoming'
import type { ReadFile } from './readFile'
import { copyOf } from './takeIn'

/** A way of opening answers: what is added, or null where what is stored already is shown. */
export type Way = { readonly label: string; readonly added: QuestionnaireResponse | null }

/** What happens with answers, by what is stored under their id. */
export function answersChoices(
  { response, report }: Extract<ReadFile, { kind: 'answers' }>,
  existing: Existing,
): { sentence: string; ways: readonly Way[] } {
  const isOwn = report === null
  switch (existing.kind) {
    case 'none':
      return isOwn
        ? { sentence: open.addNew, ways: [{ label: open.add, added: response }] }
        : { sentence: open.addReport, ways: [{ label: open.show, added: response }] }
    case 'same':
      return { sentence: open.alreadyHere, ways: [{ label: open.show, added: null }] }
    case 'unreadable':
      return {
        sentence: open.unreadableHere,
        ways: [{ label: open.addCopy, added: isOwn ? copyOf(response) : response }],
      }
    case 'other':
      // What is taken in to be read is copied there.
      if (!isOwn) return { sentence: open.copyReport, ways: [{ label: open.addCopy, added: response }] }
      return {
        sentence: open.otherHere(formatDay(existing.changedAt)),
        ways: [
          { label: open.keepBoth, added: copyOf(response) },
          { label: open.replace, added: response },
        ],
      }
    default:
      return existing satisfies never
  }
}
