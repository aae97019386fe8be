import { describe, expect, it } from 'vitest'
import { readBallotCode, writeBallotCode } from '@/exchange/ballot/ballotCode'
import { findBallotCodes, readBallotFile, writeBallotFile } from '@/exchange/ballot/findBallotCodes'
import { usualTerms } from '../../support/ballots'
import { definitionOf } from '../../support/questionnaireTexts'

const terms = usualTerms(await definitionOf({ id: 'calms', version: '1.0.0' }), 'A'.repeat(87))
const codeOf = (seed: number) =>
  writeBallotCode(
    Uint8Array.from({ length: 146 }, (_, index) => (index * 7 + seed * 31 + (seed >> 8)) & 255),
    terms,
  )
const [one, two] = [codeOf(1), codeOf(2)]

/** The code in lines of `width` characters, each begun with `start`. */
const wrapped = (code: string, width: number, start = '', lineEnd = '\n') =>
  start + (code.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(`${lineEnd}${start}`)

describe('codes in a text', () => {
  it.each([
    { what: 'alone', text: one, codes: [one] },
    { what: 'in lines', text: `${one}\n${two}\n`, codes: [one, two] },
    { what: 'without anything between them', text: one + two, codes: [one, two] },
    { what: 'with commas and blanks between them', text: `${one}, ${two};\t${one}`, codes: [one, two, one] },
    { what: 'in quotes and brackets', text: `("${one}") “${two}”`, codes: [one, two] },
    { what: 'as chat marks them', text: `**${one}** _${two}_ \`${one}\``, codes: [one, two, one] },
    { what: 'in words', text: `Here it is: ${one} Bye! -- \nAnn`, codes: [one] },
    { what: 'with its end mark lost', text: `Here: ${one.slice(0, -1)} as asked. Bye.`, codes: [one] },
    { what: 'in HTML', text: `<p>${one}</p><td>${two}</td>`, codes: [one, two] },
    { what: 'broken at 76 characters', text: `Hi,\n\n${wrapped(one, 76)}\n\nAnn`, codes: [one] },
    { what: 'broken with CR LF', text: wrapped(one, 72, '', '\r\n'), codes: [one] },
    { what: 'broken and quoted', text: `Ann wrote:\n${wrapped(one, 60, '> ')}\n> Bye.`, codes: [one] },
    { what: 'broken and quoted twice', text: wrapped(one, 60, '>> '), codes: [one] },
    { what: 'broken into blanks', text: `x ${wrapped(one, 50, '', ' ')} y`, codes: [one] },
    { what: 'with invisible characters', text: wrapped(one, 40, '', '\u200b'), codes: [one] },
    { what: 'two broken ones', text: `${wrapped(one, 76)}\n${wrapped(two, 76)}`, codes: [one, two] },
    { what: 'not at all', text: 'No codes: CALMS, calmsb:AAAA. or CALMSF:12', codes: [] },
  ])('are found $what', ({ text, codes }) => {
    expect(findBallotCodes(text)).toEqual(codes)
  })

  it('do not spoil each other when one is cut', () => {
    const cut = one.slice(0, 100)
    const found = findBallotCodes(`${cut}\n${two}\n${cut} and so on. ${two}`)
    expect(found).toEqual([cut, two, cut, two])
    expect(found.map((code) => readBallotCode(code).ok)).toEqual([false, true, false, true])
  })

  it('are found among 10 000, quickly', () => {
    const codes = Array.from({ length: 10_000 }, (_, index) => codeOf(index))
    const start = performance.now()
    const found = readBallotFile(writeBallotFile(codes))
    expect(found).toEqual({ ok: true, value: codes })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('are refused when there are none, or too many', () => {
    expect(readBallotFile('Hello')).toEqual({ ok: false, problems: [{ code: 'ballotForeign', data: {} }] })
    expect(readBallotFile('CALMSB:AAAA. '.repeat(10_001))).toEqual({
      ok: false,
      problems: [{ code: 'tooManyBallots', data: { limit: 10_000 } }],
    })
  })

  it.each([
    { what: 'one prefix and 2 million letters', text: `CALMSB:${'A'.repeat(2_000_000)}` },
    { what: 'one prefix and 2 million line breaks', text: `CALMSB:${'\n'.repeat(2_000_000)}` },
    { what: '100 000 prefixes', text: 'CALMSB:'.repeat(100_000) },
    { what: 'a prefix and a word 100 000 times', text: 'CALMSB: a '.repeat(100_000) },
  ])('take time in proportion to the text: $what', ({ text }) => {
    const start = performance.now()
    findBallotCodes(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
