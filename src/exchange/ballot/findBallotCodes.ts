import { refused, type Parsed } from '@/domain/problem'
import { ballotEnd, ballotPrefix, checkedContent } from './ballotCode'

/** Most codes of one text or file that are taken in at once. */
export const maxBallotCodes = 10_000

const letters = /[A-Za-z0-9_-]*/y
// What mail and chat put into a long word: line breaks, quote marks in front of lines, blanks, invisible characters.
const codeWithBreaks = /[A-Za-z0-9_\-\s>|\u00ad\u200b\u2060\ufeff]*/y
const breaks = /[\s>|\u00ad\u200b\u2060\ufeff]+/g

/**
 * Every ballot code in a text, in order, whatever stands around it. One that was broken over lines is put together, up
 * to its end mark. One that is cut or changed is given as it stands there, for `readBallotCode` to refuse. The search ends
 * with the first code above `maxBallotCodes`: more are refused, however many they are.
 */
export function findBallotCodes(text: string): readonly string[] {
  const codes: string[] = []
  let start = text.indexOf(ballotPrefix)
  while (start >= 0 && codes.length <= maxBallotCodes) {
    const { code, end } = codeAt(text, start + ballotPrefix.length)
    codes.push(code)
    start = text.indexOf(ballotPrefix, end)
  }
  return codes
}

/** The codes of a ballot file or a pasted text: refused without any (`ballotForeign`) and with more than 10 000. */
export function readBallotFile(text: string): Parsed<readonly string[]> {
  const codes = findBallotCodes(text)
  if (codes.length === 0) return refused({ code: 'ballotForeign', data: {} })
  return codes.length > maxBallotCodes
    ? refused({ code: 'tooManyBallots', data: { limit: maxBallotCodes } })
    : { ok: true, value: codes }
}

/** Ballot codes as a text file, one a line. */
export function writeBallotFile(codes: readonly string[]): string {
  return codes.map((code) => `${code}\n`).join('')
}

function codeAt(text: string, start: number): { code: string; end: number } {
  const run = matchAt(letters, text, start)
  const runEnd = start + run.length
  const whole = `${ballotPrefix}${run}${ballotEnd}`
  if (checkedContent(whole)) return { code: whole, end: runEnd }
  const broken = matchAt(codeWithBreaks, text, start)
  const brokenEnd = start + broken.length
  const joined = `${ballotPrefix}${broken.replace(breaks, '')}${ballotEnd}`
  if (text[brokenEnd] === ballotEnd && checkedContent(joined)) return { code: joined, end: brokenEnd }
  const hasEnd = text[runEnd] === ballotEnd
  return { code: hasEnd ? whole : whole.slice(0, -ballotEnd.length), end: runEnd }
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0] ?? ''
}
