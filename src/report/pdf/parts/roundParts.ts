import type { ChartParts } from '@/charts/picture/drawChart'
import type { RoundReportModel } from '../../round/roundReportModel'
import type { PdfContent } from '../../pdfRequest'
import type { Flow } from '../flow'
import { partGap } from '../sections/onePage'
import { contentsOf, drawOpening } from '../sections/opening'
import { drawProfile } from '../sections/profile'
import { drawContradictions, drawMethod } from '../sections/questions'
import { drawAppendix } from '../sections/round/appendix'
import { drawLeaders, drawPlan } from '../sections/round/plan'
import { drawRoundDora } from '../sections/round/roundDora'
import { roundSummaryParts } from '../sections/round/roundOnePage'
import { drawTrend } from '../sections/round/trend'
import { drawViews } from '../sections/round/views'
import { drawStrengths } from '../sections/strengths'
import { drawSuggestions } from '../sections/suggestions'
import { drawLens } from '../sections/tables'

type Wanted = Extract<PdfContent, { kind: 'round' }>

/** The parts of a report of a round, each drawn when it is called. */
export function roundParts(flow: Flow, charts: ChartParts, { form, model }: Wanted): (() => void)[] {
  if (form === 'full') return fullReport(flow, model, charts)
  return roundSummaryParts(flow.pdf, charts, model).map((part) => () => {
    flow.skip(partGap)
    flow.block(part)
  })
}

function fullReport(flow: Flow, model: RoundReportModel, charts: ChartParts): (() => void)[] {
  const { views, profile, dora, lens, strengths, suggestions, contradictions, trend, plan, leaders } = model
  const first = { views, profile, dora, lens, strengths, first: suggestions, contradictions }
  const contents = contentsOf({ ...first, trend, plan, leaders, method: model.method, questions: model.appendix })
  return [
    () => drawOpening(flow, model, contents),
    () => views && drawViews(flow, views),
    () => profile && drawProfile(flow, charts, profile),
    () => dora && drawRoundDora(flow, dora),
    () => lens && drawLens(flow, lens),
    () => strengths && drawStrengths(flow, strengths),
    () => suggestions && drawSuggestions(flow, suggestions),
    () => contradictions && drawContradictions(flow, contradictions),
    () => trend && drawTrend(flow, charts, trend),
    () => plan && drawPlan(flow, plan),
    () => leaders && drawLeaders(flow, leaders),
    () => drawMethod(flow, model.method),
    () => model.appendix && drawAppendix(flow, model.appendix),
  ]
}
