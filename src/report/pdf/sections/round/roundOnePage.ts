import type { ChartParts } from '@/charts/picture/drawChart'
import type { LeadersSection, PlanSection, RoundReportModel } from '../../../round/roundReportModel'
import type { TrendChange, TrendSection } from '../../../round/trendModel'
import { stack, textBlock, type Block } from '../../block'
import { textWidth } from '../../flow'
import { headingBlock } from '../../heading'
import { scaled, space, type } from '../../look'
import type { PdfDocument } from '../../pdfDocument'
import { graphemesOf } from '../../text/cleanText'
import type { Run } from '../../text/wrapText'
import { fits, fittingParts, openingBlock, type Fit } from '../onePage'
import { shortProfile } from '../profile'
import { shortDora } from '../tables'
import { chartRows } from './trend'

/** `longest`: how much of a text that people typed stands there, in characters; `most`: how many requests or actions. */
type RoundFit = Fit & { readonly longest: number; readonly most: number }

/** A page has room for no more, whatever else is on it. */
const whole = { longest: 1500, most: 12 }
const cuts = [600, 200, 80].map((longest) => ({ longest, most: 5 }))
const shortest = { longest: 80, most: 5 }

/** As for one response, as long as the type is easy to read; then less of what people typed, which the full report has. */
const roundFits: readonly RoundFit[] = [
  ...fits.filter(({ all }) => all >= 0.84).map((fit) => ({ ...fit, ...whole })),
  ...cuts.flatMap((cut) => fits.filter(({ all }) => all < 0.9 && all > 0.7).map((fit) => ({ ...fit, ...cut }))),
  ...fits.filter(({ all }) => all < 0.7).map((fit) => ({ ...fit, ...shortest })),
]

/** In characters: two lines of the widest letters. Team and round stand whole among the facts. */
const longestTitle = 60

/**
 * What leaders read: the summary, delivery, the trend and what became of actions, and what is asked of them, on one page
 * whatever was typed. A first round has no trend; its profile stands there.
 */
export function roundSummaryParts(pdf: PdfDocument, charts: ChartParts, model: RoundReportModel): Block[] {
  return fittingParts(roundFits, (fit) => partsOf(pdf, charts, model, fit))
}

function partsOf(pdf: PdfDocument, charts: ChartParts, model: RoundReportModel, fit: RoundFit): Block[] {
  const { profile, dora, trend, plan, leaders: requests } = model
  const facts = model.facts.map(({ label, value }) => ({ label, value: cut(value, fit.longest) }))
  const title = fit.isTitleCut ? cut(model.title, longestTitle) : model.title
  const isFirst = trend === null && profile !== null
  return [
    openingBlock(pdf, { ...model, title, facts, summary: cutAll(model.summary, fit) }, fit),
    ...(isFirst ? [shortProfile(pdf, charts, { profile, dora, scale: fit.all })] : []),
    ...(dora && !isFirst ? [shortDora(pdf, dora, textWidth, fit.all)] : []),
    ...(trend ? [shortTrend(pdf, charts, trend, fit)] : []),
    ...(plan && plan.reviewed.length > 0 ? [reviewedBlock(pdf, plan, fit)] : []),
    ...(requests ? [requestsBlock(pdf, requests, fit)] : []),
  ]
}

function shortTrend(pdf: PdfDocument, charts: ChartParts, section: TrendSection, fit: RoundFit): Block {
  const { all } = fit
  const inRow = Math.min(5, Math.max(3, section.charts.length))
  const change = section.change
  return part(pdf, section.heading, 'trend', [
    ...chartRows(pdf, charts, section.charts, { inRow, scale: all }),
    ...(change ? [paragraph(pdf, changeRuns(change, fit))] : []),
    ...section.notes.slice(-1).map((text) => paragraph(pdf, [{ text, style: scaled(type.small, all) }])),
  ])
}

function changeRuns({ heading, sentences }: TrendChange, { all: scale, longest }: RoundFit): Run[] {
  return [
    { text: `${cut(heading, longest)}: `, style: scaled(type.strong, scale) },
    { text: cut(sentences.join(' '), 5 * longest), style: scaled(type.body, scale) },
  ]
}

function reviewedBlock(pdf: PdfDocument, { reviewedHeading, reviewed }: PlanSection, fit: RoundFit): Block {
  const lines = reviewed.slice(0, fit.most).map(({ text, outcome }) =>
    paragraph(pdf, [
      { text: `${cut(text, fit.longest)} `, style: scaled(type.body, fit.all) },
      { text: outcome, style: scaled(type.strong, fit.all) },
    ]),
  )
  return part(pdf, reviewedHeading, 'plan', lines)
}

function requestsBlock(pdf: PdfDocument, { heading, entries }: LeadersSection, fit: RoundFit): Block {
  const lines = entries.slice(0, fit.most).map(({ text, action }) =>
    paragraph(pdf, [
      { text: `${cut(text, fit.longest)} `, style: scaled(type.strong, fit.all) },
      { text: cut(action, fit.longest), style: scaled(type.small, fit.all) },
    ]),
  )
  return part(pdf, heading, 'leaders', lines)
}

function part(pdf: PdfDocument, text: string, anchor: string, blocks: readonly Block[]): Block {
  const heading = headingBlock(pdf, { level: 2, text, anchor, size: type.subheading.size }, textWidth)
  return stack([heading, stack(blocks, space.s1)], 0)
}

function paragraph(pdf: PdfDocument, runs: readonly Run[]): Block {
  return textBlock(pdf, runs, textWidth)
}

/** Sentences name rounds and questions, so that they are long only where names are. */
function cutAll(summary: RoundReportModel['summary'], { longest }: RoundFit): RoundReportModel['summary'] {
  return summary.map(({ lead, text }) => ({ lead, text: cut(text, 3 * longest) }))
}

/** As much of a text as a number of characters. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${graphemesOf(text.slice(0, longest)).slice(0, -1).join('').trimEnd()}…`
}
