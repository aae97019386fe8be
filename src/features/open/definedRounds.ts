import type { QuestionnaireReference } from '@/domain/identifiers'
import { isSummaryOf } from '@/domain/round/summaryParts'
import type { RoundFile } from '@/exchange/roundFile'
import type { DefinedRound } from '@/report/round/reportOfRounds'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import type { LoadedDefinition } from '@/state/ports'
import { loadModule } from '@/ui/browser/loadModule'
import { definitionFor } from './definitionFor'

/** Rounds with their questionnaires, or why their results cannot be shown. */
export type DefinedRounds =
  | { readonly kind: 'defined'; readonly rounds: readonly DefinedRound[]; readonly model: RoundReportModel }
  | {
      readonly kind: 'missing'
      readonly why: Extract<LoadedDefinition, { ok: false }>['why']
      readonly questionnaire: Pick<QuestionnaireReference, 'id' | 'version'>
    }
  /** `unfitting`: they do not speak of all that the questionnaire asks. `notLoaded`: a part of the app is out of reach. */
  | { readonly kind: 'unfitting' | 'notLoaded' }

export async function definedRounds({ rounds, questionnaires }: RoundFile): Promise<DefinedRounds> {
  const defined: DefinedRound[] = []
  for (const { summary, facts } of rounds) {
    const { questionnaire } = summary.terms
    const loaded = await definitionFor(questionnaire, questionnaires)
    if (!loaded.ok) return { kind: 'missing', why: loaded.why, questionnaire }
    if (!isSummaryOf(loaded.definition, summary)) return { kind: 'unfitting' }
    defined.push({ definition: loaded.definition, summary, facts })
  }
  const report = await loadModule(() => import('@/report/round/reportOfRounds'))
  if (!report.ok) return { kind: 'notLoaded' }
  return { kind: 'defined', rounds: defined, model: report.module.reportOfRounds(defined) }
}
