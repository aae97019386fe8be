import { pdf as words } from '@/strings/en/pdf'
import type { ReportModel } from '../../reportModel'
import { textHeight, textWidth, type Flow } from '../flow'
import { space, type } from '../look'
import type { Run } from '../text/wrapText'
import { brandBlock } from './brand'
import { sentenceRuns, summaryBlock } from './summary'
import { titleBlock, titleSize } from './title'

/** A section that the opening leads to. */
export type Entry = { readonly title: string; readonly anchor: string }

/** What a report begins with. */
export type Opening = Pick<ReportModel, 'title' | 'subtitle' | 'summaryHeading' | 'summary' | 'facts'>

/** The sections that there are, in their order, by their anchors. */
export function contentsOf(sections: Readonly<Record<string, { readonly heading: string } | null>>): Entry[] {
  return Object.entries(sections).flatMap(([anchor, section]) => (section ? [{ title: section.heading, anchor }] : []))
}

/** Name of the product, title, summary, and where to find the rest. */
export function drawOpening(flow: Flow, model: Opening, contents: readonly Entry[]): void {
  const { pdf } = flow
  flow.block(brandBlock(pdf, model.subtitle))
  flow.skip(space.s4)
  flow.block(titleBlock(pdf, model.title, textWidth, { size: titleSize(pdf, model.title, textWidth), isCut: false }))
  flow.skip(space.s3)
  drawSummary(flow, model)
  flow.skip(space.s4)
  flow.text(contentsLine(contents), { width: textWidth })
}

/** Sentences of unusual length go over pages if need be. */
function drawSummary(flow: Flow, model: Opening): void {
  const block = summaryBlock(flow.pdf, model, 1)
  if (block.height < textHeight / 2) {
    flow.block(block)
    return
  }
  flow.heading({ level: 2, text: model.summaryHeading, anchor: 'summary' })
  for (const sentence of model.summary) flow.text(sentenceRuns(sentence, 1))
  for (const { label, value } of model.facts) flow.text([{ text: `${label}: ${value}`, style: type.small }])
}

function contentsLine(contents: readonly Entry[]): Run[] {
  return [
    { text: `${words.contents}: `, style: type.small },
    ...contents.flatMap(({ title, anchor }, index): Run[] => [
      ...(index === 0 ? [] : [{ text: ' · ', style: type.small }]),
      { text: title, style: { ...type.small, color: type.link.color }, link: { kind: 'inside', anchor } },
    ]),
  ]
}
