import { pdf } from '@/strings/en/pdf'
import type { RoundReportModel } from '../round/roundReportModel'
import { join, tag, type Markup } from './markup'
import { paragraph, paragraphs, section, sentence } from './parts'
import { appendix, leaders, plan, trend, views } from './roundSections'
import { contradictions, dora, lens, profile, strengths, suggestions } from './scoreSections'
import { pageStyle } from './style'

/** The charts of a report as SVG, each with identifiers of its own; empty where there is none. */
export type HtmlCharts = {
  readonly radar: string
  readonly dots: string
  /** By the dimensions of the trend, in their order. */
  readonly trend: readonly string[]
}

// Nothing is loaded and nothing runs: the page is text, styles and drawings.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * The report of a round as one HTML page without a script, which opens without a network: the same words and figures, in
 * the same order, as the PDF. All text is escaped.
 */
export function renderRoundHtml(model: RoundReportModel, charts: HtmlCharts): string {
  const { title, language } = model
  const head = [
    { markup: '<meta charset="utf-8">' },
    { markup: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
    { markup: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
    { markup: '<meta name="color-scheme" content="light dark">' },
    tag('title', {}, title),
    { markup: `<style>${pageStyle}</style>` },
  ]
  const body = tag('body', {}, tag('main', {}, opening(model), contents(model), ...sections(model, charts)))
  const html = tag('html', { lang: language }, tag('head', {}, join(head)), body)
  return `<!doctype html>\n${html.markup}\n`
}

function opening({ title, subtitle, facts, summaryHeading, summary }: RoundReportModel): Markup {
  return join([
    tag('header', {}, paragraph(subtitle, 'soft'), tag('h1', {}, title)),
    section('summary', summaryHeading, ...summary.map(sentence)),
    tag('dl', { class: 'facts' }, ...facts.flatMap(({ label, value }) => [tag('dt', {}, label), tag('dd', {}, value)])),
  ])
}

function contents(model: RoundReportModel): Markup {
  const { views: differing, profile: scores, dora: metrics, lens: cut, strengths: good, suggestions: first } = model
  const before = { views: differing, profile: scores, dora: metrics, lens: cut, strengths: good, first }
  const after = { trend: model.trend, plan: model.plan, leaders: model.leaders }
  const all = {
    ...before,
    contradictions: model.contradictions,
    ...after,
    method: model.method,
    questions: model.appendix,
  }
  const links = Object.entries(all).flatMap(([anchor, one]) =>
    one ? [tag('li', {}, tag('a', { href: `#${anchor}` }, one.heading))] : [],
  )
  return tag('nav', { 'aria-label': pdf.contents }, tag('ul', {}, ...links))
}

function sections(model: RoundReportModel, charts: HtmlCharts): Markup[] {
  return [
    ...shown(model.views, views),
    ...shown(model.profile, (section) => profile(section, charts)),
    ...shown(model.dora, dora),
    ...shown(model.lens, lens),
    ...shown(model.strengths, strengths),
    ...shown(model.suggestions, suggestions),
    ...shown(model.contradictions, contradictions),
    ...shown(model.trend, (section) => trend(section, charts.trend)),
    ...shown(model.plan, plan),
    ...shown(model.leaders, leaders),
    section('method', model.method.heading, paragraphs(model.method.paragraphs, 'small')),
    ...shown(model.appendix, appendix),
  ]
}

function shown<T>(content: T | null, write: (content: T) => Markup): Markup[] {
  return content === null ? [] : [write(content)]
}
