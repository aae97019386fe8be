import type { Saved } from '@/domain/saved'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { RoundDraft, Survey } from '@/domain/survey/survey'
import type { RoundTerms } from '@/domain/survey/terms'
import { toBase64url } from '@/exchange/link/linkBytes'
import { recordSurveyChange, saveRoundKey } from '@/state/recordSurveyChange'
import { askToPersist } from '@/state/saveInSurveys'
import { loadModule } from '@/ui/browser/loadModule'

/** A round that could be opened, with its key. Nothing of it is stored yet. */
export type MadeRound = { readonly kind: 'made'; readonly terms: RoundTerms; readonly key: RoundKey }

/** Makes the key pair of a round and its terms; `failed` where the code for it could not be fetched. */
export async function makeRound(
  survey: Survey,
  settings: RoundDraft,
): Promise<MadeRound | { readonly kind: 'failed' }> {
  const loaded = await loadModule(() => import('@/sealing/keys'))
  if (!loaded.ok) return { kind: 'failed' }
  const pair = await loaded.module.makeKeyPair()
  const round = crypto.randomUUID()
  const key = { round, privateKey: toBase64url(pair.privateKey), publicKey: toBase64url(pair.publicKey) }
  return { kind: 'made', terms: termsOf(survey, settings, key), key }
}

function termsOf({ id, about }: Survey, settings: RoundDraft, { round, publicKey }: RoundKey): RoundTerms {
  const { title, questionnaire, promise, segments, invited, opensOn, closesOn } = settings
  if (!questionnaire || opensOn === null) throw new Error('A round was to be opened before its settings were complete')
  const { team, service } = about
  return {
    round,
    survey: id,
    team,
    ...(service === undefined ? {} : { service }),
    title: title.trim(),
    questionnaire,
    promise,
    segments,
    invited,
    opensOn,
    closesOn,
    publicKey,
  }
}

/**
 * Keeps the key on this device, then opens the round, takes over what became of the last actions and ends the preparation.
 * Where the key could not be kept nothing else happens.
 */
export async function openWith(survey: Survey, { reviews }: RoundDraft, { terms, key }: MadeRound): Promise<Saved> {
  const saved = await saveRoundKey(survey.id, key)
  if (saved.kind === 'notSaved') return saved
  recordSurveyChange({ kind: 'openRound', terms })
  for (const review of reviews ?? []) recordSurveyChange({ kind: 'review', round: terms.round, review })
  recordSurveyChange({ kind: 'draft', settings: null })
  // From here on there is something that must not be lost: the right moment to ask.
  await askToPersist()
  return saved
}
