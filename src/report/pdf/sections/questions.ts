import { hueAt, printColors } from '@/charts/palette'
import type { ContradictionSection, QuestionEntry, QuestionGroup, ReportModel, TextSection } from '../../reportModel'
import { linesHeight, sideBySide, stack, textBlock, type Block } from '../block'
import { measure, textHeight, textWidth, type Flow } from '../flow'
import { lineHeight, space, type } from '../look'
import { wrapText } from '../text/wrapText'
import { drawLabelled, labelColumn } from './labelled'

/** Name of the place where a question stands. */
export function questionAnchor(id: string): string {
  return `question-${id}`
}

/** Every question with what was answered, where that leads and what was written beside it. */
export function drawQuestions(flow: Flow, { questionsHeading, questions }: ReportModel): void {
  if (questions.length === 0) return
  flow.skip(space.s5)
  flow.heading({ level: 2, text: questionsHeading, anchor: 'questions', keep: 180 })
  for (const group of questions) drawGroup(flow, group)
}

function drawGroup(flow: Flow, { name, hue, questions }: QuestionGroup): void {
  const first = questions[0]
  flow.skip(space.s4)
  flow.keep(space.s7 + (first ? questionHeight(flow, first) : 0))
  drawRule(flow, hueAt(printColors, hue))
  flow.heading({ level: 3, text: name })
  for (const question of questions) drawQuestion(flow, question)
}

/** A line over the width of the text that opens a group. */
export function drawRule({ pdf, block, skip }: Flow, color: string): void {
  const height = 2.2
  block({ height, draw: (x, y) => pdf.structure.decoration(() => pdf.pen.box([x, y], [textWidth, height], color, 0)) })
  skip(space.s2)
}

function drawQuestion(flow: Flow, question: QuestionEntry): void {
  flow.skip(space.s3)
  flow.keep(questionHeight(flow, question))
  flow.heading({ level: 4, text: question.title, anchor: questionAnchor(question.id), keep: 40 })
  flow.text([{ text: question.text, style: type.soft }])
  flow.skip(space.s1)
  drawAnswer(flow, question)
  flow.skip(space.s1)
  drawLabelled(flow, question.lines, question.link)
  flow.skip(space.s2)
}

const square = { size: 7, gap: 2 } as const

/** The answer in words, beside five squares filled up to the level. */
function drawAnswer(flow: Flow, { answer, level }: QuestionEntry): void {
  const { pdf } = flow
  const height = lineHeight(type.strong.size)
  flow.keep(height)
  if (level !== null) {
    flow.block({
      height: 0,
      draw: (x, y) =>
        pdf.structure.decoration(() => {
          printColors.levels.forEach((color, index) => {
            const at = [x + index * (square.size + square.gap), y + (height - square.size) / 2] as const
            pdf.pen.box(at, [square.size, square.size], index < level ? color : printColors.hairline, 1.4)
            const hole = square.size - 1.4
            if (index >= level) pdf.pen.box([at[0] + 0.7, at[1] + 0.7], [hole, hole], printColors.paper, 0.9)
          })
        }),
    })
  }
  flow.text([{ text: answer, style: type.strong }], { indent: labelColumn })
}

/** Height of a question, so that it stays on one page; a page at most, as notes can be long. */
function questionHeight({ pdf }: Flow, { title, text, lines, link }: QuestionEntry): number {
  const height = (words: string, width: number, style: (typeof type)[keyof typeof type]) =>
    linesHeight(wrapText([{ text: words, style }], width, pdf.typesetter))
  const labelled = [...lines.map((line) => line.text), ...(link === null ? [] : [link])]
  const sum =
    height(title, textWidth, type.strong) +
    height(text, measure, type.soft) +
    labelled.reduce((total, line) => total + height(line, measure, type.body) + space.s1 / 2, 0)
  return Math.min(sum + lineHeight(type.strong.size) + space.s4, textHeight)
}

/** Answers that do not fit together, each with the answers meant. */
export function drawContradictions(flow: Flow, { heading, entries }: ContradictionSection): void {
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'contradictions', keep: 60 })
  for (const { text, answers } of entries) {
    flow.text([{ text, style: type.body }])
    for (const answer of answers) flow.text([{ text: answer, style: type.small }], { indent: space.s4 })
    flow.skip(space.s2)
  }
}

/** How the scores come about, what they cannot say, and the sources, in two columns. */
export function drawMethod(flow: Flow, { heading, paragraphs }: TextSection): void {
  const width = (textWidth - space.s6) / 2
  const blocks = paragraphs.map((text) => textBlock(flow.pdf, [{ text, style: type.small }], width))
  const columns = evenColumns(blocks, space.s2)
  const block = sideBySide(columns.map((column, index) => ({ left: index * (width + space.s6), block: column })))
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'method', keep: block.height })
  flow.block(block)
}

/** Blocks in two columns, parted where the higher of the two is lowest. */
function evenColumns(blocks: readonly Block[], gap: number): Block[] {
  const parted = blocks.map((_, index) => [stack(blocks.slice(0, index + 1), gap), stack(blocks.slice(index + 1), gap)])
  const higher = parted.map((columns) => Math.max(...columns.map(({ height }) => height)))
  return parted[higher.indexOf(Math.min(...higher))] ?? []
}
