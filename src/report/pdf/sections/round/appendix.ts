import { hueAt, printColors } from '@/charts/palette'
import type { AppendixColumn, AppendixItem, AppendixSection } from '../../../round/roundReportModel'
import { sideBySide, stack, textBlock, type Block } from '../../block'
import { textHeight, textWidth, type Flow } from '../../flow'
import { headingBlock } from '../../heading'
import { space, type } from '../../look'
import { drawLabelled } from '../labelled'
import { drawRule, questionAnchor } from '../questions'
import { distributionBlock } from './distribution'

const right = 208
const gap = space.s6
const left = textWidth - right - gap

type Group = AppendixSection['groups'][number]

/** Every question with one dot a person, its figures, what was agreed and what was written. */
export function drawAppendix(flow: Flow, section: AppendixSection): void {
  flow.skip(space.s5)
  flow.heading({ level: 2, text: section.heading, anchor: 'questions', keep: 180 })
  flow.text([{ text: section.note, style: type.soft }], { width: textWidth })
  for (const group of section.groups) drawGroup(flow, section, group)
}

function drawGroup(flow: Flow, section: AppendixSection, { name, hue, items }: Group): void {
  const color = hueAt(printColors, hue)
  const [first] = items
  flow.skip(space.s4)
  flow.keep(space.s7 + (first ? itemBlock(flow, section, first, color).height : 0))
  drawRule(flow, color)
  flow.heading({ level: 3, text: name })
  for (const item of items) drawItem(flow, section, item, color)
}

function drawItem(flow: Flow, section: AppendixSection, item: AppendixItem, color: string): void {
  const block = itemBlock(flow, section, item, color)
  const { lines, notes } = item
  flow.skip(space.s3)
  if (block.height <= textHeight) flow.block(block)
  else {
    flow.heading({ level: 4, text: item.title, anchor: questionAnchor(item.id), keep: 40 })
    for (const text of [item.text, item.sentence]) flow.text([{ text, style: type.body }], { width: textWidth })
  }
  flow.skip(space.s1)
  drawLabelled(flow, lines, null)
  drawNotes(flow, section, notes)
  flow.skip(space.s2)
}

/** Title, question and mean at the left, people at the right, and the figures below over the whole width. */
function itemBlock({ pdf }: Flow, section: AppendixSection, item: AppendixItem, color: string): Block {
  const { id, title, text, sentence, distribution, isRated } = item
  const { levelNames } = section
  const words = [
    headingBlock(pdf, { level: 4, text: title, anchor: questionAnchor(id) }, left),
    textBlock(pdf, [{ text, style: type.small }], left),
    textBlock(pdf, [{ text: sentence, style: type.body }], left),
  ]
  const people = isRated ? [distributionBlock(pdf, distribution, { title, levelNames, color, width: right })] : []
  const beside = sideBySide([
    { left: 0, block: stack(words, space.s1 / 2) },
    { left: left + gap, block: stack(people, 0) },
  ])
  return stack([beside, textBlock(pdf, [{ text: figuresOf(section, item), style: type.small }], textWidth)], space.s1)
}

const rated: readonly AppendixColumn[] = ['median', 'deviation', 'interval', 'agreement']
const missing: readonly AppendixColumn[] = ['dontKnow', 'notApplicable', 'unanswered']

/** Figures of those who rated; then who did not, where anybody did not. */
function figuresOf({ columns }: AppendixSection, { cells, isRated }: AppendixItem): string {
  const shown = [...(isRated ? rated : []), ...missing.filter((column) => cells[column] !== '0')]
  return shown.map((column) => `${columns[column]}: ${cells[column]}`).join(' · ')
}

function drawNotes(flow: Flow, { notesLabel }: AppendixSection, notes: readonly string[]): void {
  if (notes.length === 0) return
  flow.keep(30)
  flow.text([{ text: `${notesLabel}:`, style: type.small }], { width: textWidth })
  for (const note of notes) {
    flow.text([{ text: note, style: type.body }], { indent: space.s4, label: [{ text: '– ', style: type.body }] })
  }
}
