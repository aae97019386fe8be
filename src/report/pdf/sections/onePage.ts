import type { ChartParts } from '@/charts/picture/drawChart'
import { report } from '@/strings/en/report'
import type { ReportModel } from '../../reportModel'
import { stack, type Block } from '../block'
import { textHeight, textWidth } from '../flow'
import { space } from '../look'
import type { PdfDocument } from '../pdfDocument'
import { brandBlock } from './brand'
import type { Opening } from './opening'
import { shortProfile } from './profile'
import { shortSuggestions } from './suggestions'
import { summaryBlock } from './summary'
import { shortDora } from './tables'
import { titleBlock, titleSizes } from './title'

/** What may be given up for one page. */
export type Fit = {
  readonly hasPrivacy: boolean
  readonly titleSize: number
  readonly isTitleCut: boolean
  /** Size of the reasons, and of all text, against the usual one. */
  readonly reasons: number
  readonly all: number
}

const [largest = 0, ...smaller] = titleSizes
const usual: Fit = { hasPrivacy: true, titleSize: largest, isTitleCut: false, reasons: 1, all: 1 }
const small: Fit = { ...usual, hasPrivacy: false, titleSize: Math.min(...titleSizes), reasons: 0.86 }

/** What is given up for one page, the first first. No text is lost but the end of a name that the facts show whole. */
export const fits: readonly Fit[] = [
  usual,
  { ...usual, hasPrivacy: false },
  ...smaller.map((titleSize) => ({ ...usual, hasPrivacy: false, titleSize })),
  small,
  ...[1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5].map((all) => ({ ...small, isTitleCut: true, all })),
]

/** White space between the parts of the summary. */
export const partGap = space.s5

/**
 * The parts of the summary, which a leader reads in five minutes, set so that they fit on one page together with
 * `partGap` between them. Only texts of many times the usual length, in a questionnaire of one's own, still do not.
 */
export function summaryParts(pdf: PdfDocument, charts: ChartParts, model: ReportModel): Block[] {
  return fittingParts(fits, (fit) => partsOf(pdf, charts, model, fit))
}

/** The parts by the first of `fits` by which they fit on one page together; by the last one where none does. */
export function fittingParts<T>(tried: readonly T[], partsBy: (fit: T) => Block[]): Block[] {
  let parts: Block[] = []
  for (const fit of tried) {
    parts = partsBy(fit)
    if (stack(parts, partGap).height < textHeight) break
  }
  return parts
}

function partsOf(pdf: PdfDocument, charts: ChartParts, model: ReportModel, fit: Fit): Block[] {
  const { profile, dora, suggestions } = model
  const scales = { all: fit.all, reasons: fit.reasons }
  return [
    openingBlock(pdf, model, fit),
    ...(profile ? [shortProfile(pdf, charts, { profile, dora, scale: fit.all })] : []),
    ...(dora && !profile ? [shortDora(pdf, dora, textWidth, fit.all)] : []),
    ...(suggestions ? [shortSuggestions(pdf, suggestions, scales)] : []),
  ]
}

/** Name of the product, title, summary and facts. */
export function openingBlock(pdf: PdfDocument, model: Opening, fit: Fit): Block {
  const facts = fit.hasPrivacy ? model.facts : model.facts.filter(({ label }) => label !== report.facts.privacy)
  const title = titleBlock(pdf, model.title, textWidth, { size: fit.titleSize, isCut: fit.isTitleCut })
  return stack([brandBlock(pdf, model.subtitle), title, summaryBlock(pdf, { ...model, facts }, fit.all)], space.s3)
}
