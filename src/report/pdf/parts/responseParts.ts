import type { ChartParts } from '@/charts/picture/drawChart'
import type { ReportModel } from '../../reportModel'
import type { PdfContent } from '../../pdfRequest'
import type { Flow } from '../flow'
import { partGap, summaryParts } from '../sections/onePage'
import { contentsOf, drawOpening } from '../sections/opening'
import { drawProfile } from '../sections/profile'
import { drawContradictions, drawMethod, drawQuestions } from '../sections/questions'
import { drawStrengths } from '../sections/strengths'
import { drawSuggestions } from '../sections/suggestions'
import { drawComparison, drawDora, drawLens } from '../sections/tables'

type Wanted = Extract<PdfContent, { kind: 'response' }>

/** The parts of a report of one response, each drawn when it is called. */
export function responseParts(flow: Flow, charts: ChartParts, { form, model }: Wanted): (() => void)[] {
  if (form === 'full') return fullReport(flow, model, charts)
  return summaryParts(flow.pdf, charts, model).map((part) => () => {
    flow.skip(partGap)
    flow.block(part)
  })
}

function fullReport(flow: Flow, model: ReportModel, charts: ChartParts): (() => void)[] {
  const { profile, dora, lens, strengths, suggestions, contradictions, comparison } = model
  const sections = { profile, dora, lens, first: suggestions, contradictions, strengths, comparison }
  const questions = model.questions.length > 0 ? { heading: model.questionsHeading } : null
  const contents = contentsOf({ ...sections, questions, method: model.method })
  return [
    () => drawOpening(flow, model, contents),
    () => profile && drawProfile(flow, charts, profile),
    () => dora && drawDora(flow, dora),
    () => lens && drawLens(flow, lens),
    () => suggestions && drawSuggestions(flow, suggestions),
    () => contradictions && drawContradictions(flow, contradictions),
    () => strengths && drawStrengths(flow, strengths),
    () => comparison && drawComparison(flow, comparison),
    () => drawQuestions(flow, model),
    () => drawMethod(flow, model.method),
  ]
}
