import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideShown } from '@/domain/round/disclosure'
import { shownOverReveals, type FigureOf, type RevealedPeople } from '@/domain/round/shownFigures'
import { fewestPeople } from '../../support/sums'

const k = 3

/** What one person sent by one reveal: options of two questions, null = not given, and whether the figure has an answer. */
type Sent = {
  readonly role: string | null
  readonly site: string | null
  readonly hasFigure: boolean
  readonly respondent: string
  readonly revision: number
}

const anySent = fc.record({
  role: fc.constantFrom('dev', 'ops', null),
  site: fc.constantFrom('north', 'south', null),
  hasFigure: fc.boolean().map((isMissing) => !isMissing),
})
/** By reveal: the ballot changes to this one, is taken back, or stays as it was. */
const anyCourse = fc.array(
  fc.oneof({ weight: 2, arbitrary: anySent }, fc.constantFrom('same' as const, 'gone' as const)),
  {
    minLength: 1,
    maxLength: 3,
  },
)
const anyReveals = fc.array(anyCourse, { minLength: 3, maxLength: 8 }).map((people) =>
  [0, 1, 2].map((reveal): RevealedPeople<Sent> => ({
    missing: 0,
    ballots: people.flatMap((course, index) => ballotAt(course, reveal, `person ${index}`)),
  })),
)

function ballotAt(
  course: readonly (Omit<Sent, 'respondent' | 'revision'> | 'same' | 'gone')[],
  reveal: number,
  respondent: string,
): Sent[] {
  const until = course.slice(0, reveal + 1)
  const last = until.findLastIndex((step) => step !== 'same')
  const sent = until[last]
  return sent && sent !== 'same' && sent !== 'gone' ? [{ ...sent, respondent, revision: last + 1 }] : []
}

const figure: FigureOf<Sent> = {
  hasFigure: (ballot) => ballot.hasFigure,
  segments: [
    { key: 'dev', has: ({ role }) => role === 'dev' },
    { key: 'ops', has: ({ role }) => role === 'ops' },
    { key: 'north', has: ({ site }) => site === 'north' },
    { key: 'south', has: ({ site }) => site === 'south' },
  ],
}

it('lets no sum of everything shown over three reveals come down to fewer than k people', () => {
  fc.assert(
    fc.property(anyReveals, (reveals) => {
      const shown = reveals.flatMap((_, index) => shownOverReveals(figure, reveals.slice(0, index + 1), k).shown)
      const fewest = fewestPeople(shown, shown.length <= 5 ? 2 : 1)
      if (fewest !== null) expect(fewest).toBeGreaterThanOrEqual(k)
    }),
    { numRuns: 2000 },
  )
})

it('hides no more than it must: with the largest hidden segment there is a sum of fewer than k people', () => {
  fc.assert(
    fc.property(anyReveals, ([reveal]) => {
      const whole = reveal?.ballots.filter(figure.hasFigure) ?? []
      const segments = figure.segments.map(({ key, has }) => ({ key, members: whole.filter(has) }))
      const decided = decideShown({ whole, segments, earlier: [] }, k)
      const [largest] = segments
        .filter(({ key }) => decided.segments.get(key)?.why === 'couldBeSubtracted')
        .toSorted((a, b) => b.members.length - a.members.length)
      if (largest) expect(fewestPeople([...decided.shown, largest.members], 3)).toBeLessThan(k)
    }),
    { numRuns: 2000 },
  )
})

it('decides alike in whatever order the ballots lie', () => {
  fc.assert(
    fc.property(anyReveals, (reveals) => {
      const turned = reveals.map(({ ballots }) => ({ ballots: ballots.toReversed(), missing: 0 }))
      const { whole, segments } = shownOverReveals(figure, reveals, k)
      const other = shownOverReveals(figure, turned, k)
      expect(other.whole).toEqual(whole)
      expect(other.segments).toEqual(segments)
    }),
  )
})
