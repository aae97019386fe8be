import type { QuestionnaireResponse } from '@/domain/response'
import type { JoinedRound } from '@/domain/survey/joined'
import type { SentBallot } from '@/state/joinedStore'

/** Where a person stands with a round. */
export type Stage =
  | { readonly kind: 'answering' }
  /** Answers are being changed or given again after the last ballot. */
  | { readonly kind: 'changing'; readonly last: SentBallot }
  /** Finished, and not sealed as they are now. `last`: what was sealed before. */
  | { readonly kind: 'ready'; readonly last: SentBallot | null }
  | { readonly kind: 'sealed'; readonly last: SentBallot }
  | { readonly kind: 'withdrawn'; readonly last: SentBallot }

/**
 * The revision of a ballot is the one of the answers in it, and a withdrawal takes the next one: so what is sealed is
 * the present answers exactly where the two agree.
 */
export function stageOf(
  { status, revision }: Pick<QuestionnaireResponse, 'status' | 'revision'>,
  { sent }: Pick<JoinedRound, 'sent'>,
): Stage {
  const last = sent.at(-1) ?? null
  if (last && last.revision >= revision && status !== 'inProgress') {
    return { kind: last.kind === 'answers' ? 'sealed' : 'withdrawn', last }
  }
  if (status !== 'inProgress') return { kind: 'ready', last }
  return last ? { kind: 'changing', last } : { kind: 'answering' }
}

/** Whether what a person last sealed is what stands here, and left this device as far as this device can tell. */
export function isHandedOver(stage: Stage): boolean {
  return (stage.kind === 'sealed' || stage.kind === 'withdrawn') && stage.last.how !== null
}
