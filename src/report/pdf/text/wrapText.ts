import { cleanText, graphemesOf } from './cleanText'
import type { Typesetter, Weight } from './typesetter'

export type TextStyle = { readonly size: number; readonly weight: Weight; readonly color: string }

/** Where a link leads: to a place in this document, or to a web address. */
export type LinkTarget =
  { readonly kind: 'inside'; readonly anchor: string } | { readonly kind: 'web'; readonly address: string }

/** Text in one style. */
export type Run = { readonly text: string; readonly style: TextStyle; readonly link?: LinkTarget }

/** A line of wrapped text. The width leaves out the space at its end, which stays so that readers keep words apart. */
export type WrappedLine = { readonly runs: readonly Run[]; readonly width: number }

/** What must stay on one line. `width` with the spaces at its end, `seen` without them. */
type Word = { readonly runs: readonly Run[]; readonly width: number; readonly seen: number }
type Measure = (run: Run) => { readonly width: number; readonly seen: number }

// After spaces, and after a hyphen between letters.
const breaks = /(?<= )(?=[^ ])|(?<=\p{L}-)(?=\p{L})/u

/** Breaks text into lines of at most `maxWidth` points: at spaces, after hyphens, within a word only if it is too long. */
export function wrapText(runs: readonly Run[], maxWidth: number, typesetter: Typesetter): WrappedLine[] {
  const measure = measureWith(typesetter)
  return paragraphsOf(runs).flatMap((paragraph) => {
    const pieces = wordsOf(paragraph, measure).flatMap((word) =>
      word.seen <= maxWidth ? [word] : cut(word, maxWidth, measure),
    )
    return fillLines(pieces, maxWidth)
  })
}

/** Width of the widest word, in points: a line must be as wide for no word to be cut. */
export function widestWord(runs: readonly Run[], typesetter: Typesetter): number {
  const words = paragraphsOf(runs).flatMap((paragraph) => wordsOf(paragraph, measureWith(typesetter)))
  return Math.max(0, ...words.map(({ seen }) => seen))
}

function measureWith(typesetter: Typesetter): Measure {
  return ({ text, style: { weight, size } }) => {
    const seen = typesetter.widthOf(text.replace(/ +$/, ''), weight, size)
    return { seen, width: text.endsWith(' ') ? typesetter.widthOf(text, weight, size) : seen }
  }
}

function fillLines(words: readonly Word[], maxWidth: number): WrappedLine[] {
  const lines: WrappedLine[] = []
  let open: Word[] = []
  let width = 0
  const close = () => {
    const last = open.at(-1)
    lines.push({ runs: joined(open.flatMap((word) => word.runs)), width: last ? width - last.width + last.seen : 0 })
    open = []
    width = 0
  }
  for (const word of words) {
    if (open.length > 0 && width + word.seen > maxWidth) close()
    open.push(word)
    width += word.width
  }
  close()
  return lines
}

/** The runs, cleaned, parted where a line ends whatever its width. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]]
  for (const run of runs) {
    cleanText(run.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) paragraphs.push([])
        if (text !== '') paragraphs.at(-1)?.push({ ...run, text })
      })
  }
  return paragraphs
}

/** A word goes on over the end of a run where no space stands there, as in a bold word before a comma. */
function wordsOf(paragraph: readonly Run[], measure: Measure): Word[] {
  const words: Word[] = []
  let open: Run[] = []
  const close = () => {
    if (open.length > 0) words.push(wordOf(open, measure))
    open = []
  }
  for (const run of paragraph) {
    for (const text of run.text.split(breaks)) {
      open.push({ ...run, text })
      if (/[ -]$/.test(text)) close()
    }
  }
  close()
  return words
}

function wordOf(runs: readonly Run[], measure: Measure): Word {
  const measured = runs.map(measure)
  const width = measured.reduce((sum, part) => sum + part.width, 0)
  const last = measured.at(-1)
  return { runs, width, seen: last ? width - last.width + last.seen : 0 }
}

/** Pieces of a word, each of which fits into a line of its own. */
function cut(word: Word, maxWidth: number, measure: Measure): Word[] {
  const pieces: Word[] = []
  let open: Run[] = []
  let width = 0
  for (const run of word.runs) {
    for (const text of graphemesOf(run.text)) {
      const part = { ...run, text }
      const { seen, width: advance } = measure(part)
      if (open.length > 0 && width + seen > maxWidth) {
        pieces.push(wordOf(joined(open), measure))
        open = []
        width = 0
      }
      open.push(part)
      width += advance
    }
  }
  return [...pieces, wordOf(joined(open), measure)]
}

/** Neighbors in the same style and with the same link become one run. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && last.style === run.style && last.link === run.link) {
      result.splice(-1, 1, { ...last, text: last.text + run.text })
    } else {
      result.push(run)
    }
  }
  return result
}
