import type { RoundKey } from '@/domain/survey/roundKey'
import type { QuestionnaireFile } from '@/exchange/questionnaireFile'
import {
  addJoinedWhole,
  addQuestionnaire,
  addResponseWhole,
  addSurveyWhole,
  undoAll,
  type Added,
} from '@/state/importing'
import { openKept } from '@/state/openKept'
import { loadModule } from '@/ui/browser/loadModule'
import type { Standing, WeighedBackup } from './weighBackup'
import type { SurveyStanding, WeighedSurvey } from './weighSurvey'

export type Content = WeighedBackup & {
  readonly questionnaires: readonly QuestionnaireFile[]
  /** Those that came with the file and were unlocked. */
  readonly keys: readonly RoundKey[]
}

export type Work = { readonly stage: 'storing' | 'opening'; readonly done: number; readonly total: number }

/** `sealed`: ballots that stay sealed here; null where they could not be looked at, so that a later visit does it. */
export type AddedContent = Added & { readonly sealed: number | null }

/**
 * Stores what a file holds, as far as it is not here yet, and opens what can be opened. It ends at the first thing that
 * could not be stored; what was stored until then is there, and goes again by `undo`.
 */
export async function addContent(content: Content, onWork: (work: Work) => void): Promise<AddedContent> {
  const total = amountOf(content)
  let done = 0
  const undos: NonNullable<Added['undo']>[] = []
  for (const { amount, add } of stepsOf(content)) {
    onWork({ stage: 'storing', done, total })
    const before = done
    const { saved, undo } = await add((part) => onWork({ stage: 'storing', done: before + part, total }))
    if (undo) undos.push(undo)
    if (saved.kind === 'notSaved') return { saved, undo: undos.length > 0 ? undoAll(undos) : null, sealed: null }
    done += amount
  }
  const opened = await openSurveys(
    content.surveys.map(({ survey }) => survey.id),
    onWork,
  )
  return { ...opened, undo: undos.length > 0 ? undoAll(undos) : null }
}

const leftAlone: ReadonlySet<SurveyStanding['kind']> = new Set(['unreadable', 'otherTerms'])

type Step = { readonly amount: number; readonly add: (onProgress: (done: number) => void) => Promise<Added> }

/** Questionnaires first: without them nothing else could be shown. */
function stepsOf({ questionnaires, responses, joined, surveys, keys }: Content): readonly Step[] {
  return [
    ...questionnaires.map((file): Step => ({ amount: 0, add: () => addQuestionnaire(file) })),
    ...responses.filter(isWanted).map(({ response }): Step => ({ amount: 1, add: () => addResponseWhole(response) })),
    ...joined.filter(isWanted).map((one): Step => ({ amount: 1, add: () => addJoinedWhole(one.joined) })),
    ...surveys.filter(({ standing }) => !leftAlone.has(standing.kind)).map((part) => surveyStep(part, keys)),
  ]
}

function surveyStep({ survey, ballots }: WeighedSurvey, keys: readonly RoundKey[]): Step {
  const own = keys.filter(({ round, publicKey }) =>
    survey.rounds.some(({ terms }) => terms.round === round && terms.publicKey === publicKey),
  )
  return {
    amount: ballots.length + 1,
    add: (onProgress) => addSurveyWhole({ survey, ballots, keys: own }, onProgress),
  }
}

export function isWanted({ standing }: { readonly standing: Standing }): boolean {
  return standing === 'new' || standing === 'newer'
}

function amountOf(content: Content): number {
  return stepsOf(content).reduce((sum, { amount }) => sum + amount, 0)
}

/** Opens what a key is here for. What cannot be opened now is tried again when its survey is shown. */
export async function openSurveys(
  ids: readonly string[],
  onWork: (work: Work) => void,
): Promise<Pick<AddedContent, 'saved' | 'sealed'>> {
  const loaded = await loadModule(() => import('./cipher'))
  if (!loaded.ok) return { saved: { kind: 'saved' }, sealed: null }
  let sealed = 0
  for (const id of ids) {
    const opened = await openKept(id, loaded.module.openBallot, (done, total) =>
      onWork({ stage: 'opening', done, total }),
    )
    if (opened.saved.kind === 'notSaved') return { saved: opened.saved, sealed: null }
    sealed += opened.sealed
  }
  return { saved: { kind: 'saved' }, sealed }
}
