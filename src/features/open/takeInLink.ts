import type { Problem } from '@/domain/problem'
import type { QuestionnaireReference } from '@/domain/identifiers'
import { readLinkCode, unpackLink } from '@/exchange/shareLink'
import { library } from '@/state/libraryStore'
import type { LoadedDefinition } from '@/state/ports'
import { takeInToRead } from './takeIn'

export type LinkOutcome =
  | { readonly kind: 'opened'; readonly address: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The link is whole; the questionnaire without which it cannot be unpacked is not at hand. */
  | {
      readonly kind: 'noDefinition'
      readonly why: Extract<LoadedDefinition, { ok: false }>['why']
      readonly questionnaire: Pick<QuestionnaireReference, 'id' | 'version'>
    }

/** Opens the result that a link carries, to be read. */
export async function takeInLink(code: string): Promise<LinkOutcome> {
  const linked = readLinkCode(code)
  if (!linked.ok) return { kind: 'refused', problems: linked.problems }
  const { questionnaire } = linked.value
  const loaded = await library().loadDefinition(questionnaire)
  if (!loaded.ok) return { kind: 'noDefinition', why: loaded.why, questionnaire }
  const response = await unpackLink(linked.value, loaded.definition)
  if (response.ok) return { kind: 'opened', address: await takeInToRead(response.value, loaded.definition) }
  const isOtherContent = response.problems.some((problem) => problem.code === 'otherContent')
  return isOtherContent
    ? { kind: 'noDefinition', why: 'changed', questionnaire }
    : { kind: 'refused', problems: response.problems }
}
