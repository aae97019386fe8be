import { describe, expect, it } from 'vitest'
import { decideShown } from '@/domain/round/disclosure'
import type { Atom } from '@/domain/round/subtraction'

/** 'abc' = the first ballots of a, b and c; 'a2' after a space = another revision. */
function group(text: string): Atom[] {
  const [first = '', ...changed] = text.split(' ')
  const later = changed.map((ballot) => ({ respondent: ballot.slice(0, 1), revision: Number(ballot.slice(1)) }))
  return [...Array.from(first, (respondent) => ({ respondent, revision: 1 })), ...later]
}

const shown = null
const tooFewPeople = { kind: 'withheld', why: 'tooFewPeople' }
const couldBeSubtracted = { kind: 'withheld', why: 'couldBeSubtracted' }

type Row = {
  readonly when: string
  readonly k?: number
  readonly whole: string
  readonly segments?: Readonly<Record<string, string>>
  readonly earlier?: readonly string[]
  readonly then: { readonly whole: unknown; readonly segments?: Readonly<Record<string, unknown>> }
}

function decide({ k = 3, whole, segments = {}, earlier = [] }: Row) {
  return decideShown(
    {
      whole: group(whole),
      segments: Object.entries(segments).map(([key, members]) => ({ key, members: group(members) })),
      earlier: earlier.map(group),
    },
    k,
  )
}

describe('one reveal', () => {
  it.each<Row>([
    { when: 'shows the whole from k people on', whole: 'abc', then: { whole: shown } },
    { when: 'withholds the whole below k people', whole: 'ab', then: { whole: tooFewPeople } },
    { when: 'shows that nobody is behind a figure', whole: '', then: { whole: shown } },
    {
      when: 'shows both options of k people each',
      whole: 'abcdef',
      segments: { dev: 'abc', ops: 'def' },
      then: { whole: shown, segments: { dev: shown, ops: shown } },
    },
    {
      when: 'hides dev of 5 in 7, because 7 − 5 would tell the 2 of ops',
      whole: 'abcdefg',
      segments: { dev: 'abcde', ops: 'fg' },
      then: { whole: shown, segments: { dev: couldBeSubtracted, ops: tooFewPeople } },
    },
    {
      when: 'shows an option that nobody chose, and the other one that all chose',
      whole: 'abcd',
      segments: { dev: 'abcd', ops: '' },
      then: { whole: shown, segments: { dev: shown, ops: shown } },
    },
    {
      when: 'hides the smaller option where one person gave none: 8 − 4 − 3 = 1',
      whole: 'abcdefgh',
      segments: { dev: 'abcd', ops: 'efg' },
      then: { whole: shown, segments: { dev: shown, ops: couldBeSubtracted } },
    },
    {
      when: 'hides the last of two options of one size',
      whole: 'abcdefg',
      segments: { dev: 'abc', ops: 'def' },
      then: { whole: shown, segments: { dev: shown, ops: couldBeSubtracted } },
    },
    {
      when: 'shows options of two questions that cross in no cell below k',
      whole: 'abcdefghijkl',
      segments: { dev: 'abcdef', ops: 'ghijkl', north: 'abcghi', south: 'defjkl' },
      then: { whole: shown, segments: { dev: shown, ops: shown, north: shown, south: shown } },
    },
    {
      when: 'hides the second of two questions whose answers differ in two people: dev − north = d − e',
      whole: 'abcdefgh',
      segments: { dev: 'abcd', ops: 'efgh', north: 'abce', south: 'dfgh' },
      then: {
        whole: shown,
        segments: { dev: shown, ops: shown, north: couldBeSubtracted, south: couldBeSubtracted },
      },
    },
    {
      when: 'finds what only three groups tell: whole − dev − north = i and − a',
      whole: 'abcdefghi',
      segments: { dev: 'abcd', north: 'aefgh' },
      then: { whole: shown, segments: { dev: couldBeSubtracted, north: shown } },
    },
    {
      when: 'withholds nothing in an open round',
      k: 1,
      whole: 'abc',
      segments: { dev: 'ab', ops: 'c' },
      earlier: ['ab'],
      then: { whole: shown, segments: { dev: shown, ops: shown } },
    },
  ])('$when', (row) => {
    const { whole, segments } = decide(row)
    expect({ whole, segments: Object.fromEntries(segments) }).toEqual({ segments: {}, ...row.then })
  })
})

describe('after an earlier reveal', () => {
  it.each<Row>([
    { when: 'shows the same whole again', whole: 'abc', earlier: ['abc'], then: { whole: shown } },
    {
      when: 'withholds the whole after one late answer: 4 − 3 = 1',
      whole: 'abcd',
      earlier: ['abc'],
      then: { whole: couldBeSubtracted },
    },
    { when: 'shows the whole after k late answers', whole: 'abcdef', earlier: ['abc'], then: { whole: shown } },
    {
      when: 'withholds the whole where two changed their answers: the difference is of two people, not of four',
      whole: 'cdef a2 b2',
      earlier: ['abcdef'],
      then: { whole: couldBeSubtracted },
    },
    {
      when: 'shows the whole where three changed their answers',
      whole: 'def a2 b2 c2',
      earlier: ['abcdef'],
      then: { whole: shown },
    },
    {
      when: 'shows the whole where one came, one changed and one went',
      whole: 'cdefg b2',
      earlier: ['abcdef'],
      then: { whole: shown },
    },
    {
      when: 'hides the options that one of the late answers fell into',
      whole: 'abcdefghi',
      segments: { dev: 'abcg', ops: 'defhi' },
      earlier: ['abcdef', 'abc', 'def'],
      then: { whole: shown, segments: { dev: couldBeSubtracted, ops: couldBeSubtracted } },
    },
    {
      when: 'shows an option that no late answer fell into',
      whole: 'abcdefghi',
      segments: { dev: 'abc', ops: 'defghi' },
      earlier: ['abcdef', 'abc', 'def'],
      then: { whole: shown, segments: { dev: shown, ops: shown } },
    },
    {
      when: 'withholds a third whole that with the two before tells one person: abc·d − abc·efg + efg = d',
      whole: 'efg',
      earlier: ['abcd', 'abcefg'],
      then: { whole: couldBeSubtracted },
    },
  ])('$when', (row) => {
    const { whole, segments } = decide(row)
    expect({ whole, segments: Object.fromEntries(segments) }).toEqual({ segments: {}, ...row.then })
  })
})

it('names the groups that are shown, to be held against later ones', () => {
  const { shown: groups } = decide({
    when: '',
    whole: 'abcdefgh',
    segments: { dev: 'abcd', ops: 'efg' },
    then: { whole: null },
  })
  expect(groups).toEqual([group('abcdefgh'), group('abcd')])
})
