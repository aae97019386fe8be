import type { Problem } from '@/domain/problem'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { BallotContent } from '@/domain/survey/ballot'
import type { JoinedRound } from '@/domain/survey/joined'
import { nextRevision, recordSent } from '@/state/joinedStore'
import { recordChange } from '@/state/recordChange'
import { openResponseNow } from '@/state/responseStore'
import { loadModule } from '@/ui/browser/loadModule'
import { today } from '@/ui/browser/today'
import { stageOf } from './stage'

/** Why nothing was sealed: the program for it could not be fetched, or the answers do not fit the round. */
export type SealTrouble =
  { readonly kind: 'notLoaded' } | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Seals the answers as they are and keeps the ballot beside them. null = it is done. */
export async function sealAnswers(
  response: QuestionnaireResponse,
  joined: JoinedRound,
  definition: Definition,
): Promise<SealTrouble | null> {
  const { answers, metrics, remarks } = response
  return sealAndKeep(
    { kind: 'answers', ...senderOf(response, joined), segments: joined.segments, answers, metrics, remarks },
    joined,
    definition,
  )
}

/** Seals a note that takes the answers back. It is newer than the answers, and newer ones can follow it. */
export async function withdrawAnswers(joined: JoinedRound, definition: Definition): Promise<SealTrouble | null> {
  const before = openResponseNow()?.response
  if (before && stageOf(before, joined).kind === 'sealed') recordChange({ kind: 'reopen' })
  recordChange({ kind: 'finish' })
  const response = openResponseNow()?.response
  if (!response) return null
  return sealAndKeep({ kind: 'withdrawn', ...senderOf(response, joined) }, joined, definition)
}

function senderOf(response: QuestionnaireResponse, joined: JoinedRound) {
  return {
    respondent: joined.respondent,
    revision: Math.max(response.revision, nextRevision(joined)),
    day: today(),
  }
}

async function sealAndKeep(
  content: BallotContent,
  { terms }: JoinedRound,
  definition: Definition,
): Promise<SealTrouble | null> {
  const loaded = await loadModule(() => import('./sealBallot'))
  if (!loaded.ok) return { kind: 'notLoaded' }
  const sealed = await loaded.module.sealBallot(content, terms, definition)
  if (!sealed.ok) return { kind: 'refused', problems: sealed.problems }
  const { kind, revision, day } = content
  // Where it cannot be stored it is shown from memory, and the page says that it is not saved.
  await recordSent(terms.round, { kind, revision, day, code: sealed.value, how: null })
  return null
}
