import { proposeAgenda } from '@/domain/round/agenda'
import { printColors } from '@/charts/palette'
import { dotPlot } from '@/charts/dotPlot'
import { radarChart } from '@/charts/radar'
import { trendChart } from '@/charts/trend'
import { ownTextsOf } from '@/domain/questionnaire'
import type { RoundResult } from '@/domain/round/roundResult'
import type { AnsweredBallot } from '@/domain/survey/ballot'
import type { Agenda } from '@/domain/survey/survey'
import type { ReportForm } from '@/report/pdfRequest'
import type { HtmlCharts } from '@/report/html/renderRoundHtml'
import type { DefinedRound } from '@/report/round/reportOfRounds'
import type { RoundReportModel } from '@/report/round/roundReportModel'
import { loadModule } from '@/ui/browser/loadModule'
import { roundFileName } from '../../export/fileName'
import { savePdf, type PdfWork } from '../../export/savePdf'
import { missingModule, saveText, type Outcome } from '../../export/saveText'

/** A round as all its files show it: without what was left out. */
export type RoundToExport = {
  /** The last one is the subject, those before it are its trend. */
  readonly rounds: readonly DefinedRound[]
  readonly model: RoundReportModel
  /** Those of an open round of which nothing is left out; null otherwise. */
  readonly ballots: readonly AnsweredBallot[] | null
}

/** A report that carries its data: the rounds that it is made of. */
export async function exportRoundPdf({ rounds, model }: RoundToExport, form: ReportForm, work: PdfWork) {
  const loaded = await loadModule(() => import('@/exchange/roundFile'))
  if (!loaded.ok) return missingModule
  const name = roundFileName(subjectOf(rounds).summary, form === 'full' ? 'report.pdf' : 'summary.pdf')
  const attachment = { name: 'round.json', json: loaded.module.writeRoundFile(rounds, textsOf(rounds)) }
  return savePdf(name, () => ({ content: { kind: 'round', form, model }, attachment }), work)
}

export function exportRoundMarkdown({ rounds, model }: RoundToExport): Promise<Outcome> {
  const load = () => import('@/report/markdown/renderRoundMarkdown')
  const name = roundFileName(subjectOf(rounds).summary, 'report.md')
  return saveText({ name, type: 'text/markdown', load }, ({ renderRoundMarkdown }) => renderRoundMarkdown(model))
}

export async function exportRoundHtml({ rounds, model }: RoundToExport): Promise<Outcome> {
  const charts = await drawCharts(model)
  if (!charts) return missingModule
  const load = () => import('@/report/html/renderRoundHtml')
  const name = roundFileName(subjectOf(rounds).summary, 'report.html')
  return saveText({ name, type: 'text/html', load }, ({ renderRoundHtml }) => renderRoundHtml(model, charts))
}

/** One row a person and question where ballots are given; else numbers of people. */
export function exportRoundCsv({ rounds, ballots }: RoundToExport): Promise<Outcome> {
  const { definition, summary } = subjectOf(rounds)
  const name = roundFileName(summary, 'results.csv')
  if (ballots) {
    const load = () => import('@/exchange/openRoundCsv')
    return saveText({ name, type: 'text/csv', load }, ({ writeOpenRoundCsv }) =>
      writeOpenRoundCsv(definition, summary.terms, ballots),
    )
  }
  const load = () => import('@/exchange/roundCsv')
  return saveText({ name, type: 'text/csv', load }, ({ writeRoundCsv }) => writeRoundCsv(definition, summary))
}

export function exportRoundJson({ rounds }: RoundToExport): Promise<Outcome> {
  const load = () => import('@/exchange/roundFile')
  const name = roundFileName(subjectOf(rounds).summary, 'results.json')
  return saveText({ name, type: 'application/json', load }, ({ writeRoundFile }) =>
    writeRoundFile(rounds, textsOf(rounds)),
  )
}

/** The agenda that was kept, or the one proposed for 90 minutes. */
export function agendaFor(result: RoundResult, kept: Agenda | null): Pick<Agenda, 'length' | 'entries'> {
  return (
    kept ?? { length: 90, entries: proposeAgenda(result, 90).map(({ subject, minutes }) => ({ subject, minutes })) }
  )
}

export async function exportRunSheet(result: RoundResult, kept: Agenda | null, work: PdfWork) {
  const built = await loadModule(() => import('@/report/round/runSheetModel'))
  if (!built.ok) return missingModule
  const model = built.module.buildRunSheet(result, agendaFor(result, kept))
  const name = roundFileName(result.summary, 'run-sheet.pdf')
  return savePdf(name, () => ({ content: { kind: 'runSheet', model }, attachment: null }), work)
}

/** Cards of these questions, or of all. */
export async function exportCards(result: RoundResult, subjects: readonly string[] | null, work: PdfWork) {
  const built = await loadModule(() => import('@/report/round/cardsModel'))
  if (!built.ok) return missingModule
  const model = built.module.buildCards(result.definition, result.summary.terms, subjects)
  const name = roundFileName(result.summary, 'cards.pdf')
  return savePdf(name, () => ({ content: { kind: 'cards', model }, attachment: null }), work)
}

function subjectOf(rounds: readonly DefinedRound[]): DefinedRound {
  const subject = rounds.at(-1)
  if (!subject) throw new Error('a revealed round is exported')
  return subject
}

function textsOf(rounds: readonly DefinedRound[]): string[] {
  return rounds.flatMap(({ definition }) => ownTextsOf(definition))
}

/** The charts of the report as SVG; null where the program that draws them could not be fetched. */
async function drawCharts({ profile, trend }: RoundReportModel): Promise<HtmlCharts | null> {
  const loaded = await loadModule(() => import('@/charts/picture/chartPicture'))
  if (!loaded.ok) return null
  const { chartAsSvg } = loaded.module
  const picture = (idPrefix: string, title: string, description: string) => {
    return { idPrefix, title, description, background: null }
  }
  const rows = profile?.dots.rows.length ?? 0
  return {
    radar: profile
      ? chartAsSvg(radarChart(profile.radar, printColors), {
          ...picture('radar-', profile.radar.title, profile.alternative),
          width: 420,
          height: 360,
        })
      : '',
    dots: profile
      ? chartAsSvg(dotPlot(profile.dots, printColors), {
          ...picture('dots-', profile.dots.title, profile.alternative),
          width: 460,
          height: 60 + 46 * rows,
        })
      : '',
    trend: (trend?.charts ?? []).map(({ data, alternative }, index) =>
      chartAsSvg(trendChart(data, printColors), {
        ...picture(`trend-${index}-`, data.title, alternative),
        width: 280,
        height: 200,
      }),
    ),
  }
}
