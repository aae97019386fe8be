import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownOverReveals, type FigureOf } from '@/domain/round/shownFigures'
import type { AnsweredBallot, OpenedBallot } from '@/domain/survey/ballot'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { ballotsOfReveals, standOf } from '@/domain/survey/reveal'
import { findRound } from '@/domain/survey/roundStatus'
import { startSurvey } from '@/domain/survey/startSurvey'
import { fewestPeople } from '../../support/sums'
import { ballot, confidentialTerms, idOf, instantOf, takenBack } from '../../support/surveys'

const k = 3
const couldBeSubtracted = { kind: 'withheld', why: 'couldBeSubtracted' }
const options = (question: string, ...keys: readonly string[]) =>
  keys.map((key) => ({ key, has: ({ segments }: AnsweredBallot) => segments[question] === key }))
const everyone: FigureOf<AnsweredBallot> = {
  hasFigure: () => true,
  segments: [...options('role', 'dev', 'ops'), ...options('site', 'north', 'south')],
}
/** A figure that those of even revisions of the ballot have no answer for. */
const some: FigureOf<AnsweredBallot> = { ...everyone, hasFigure: ({ revision }) => revision % 2 === 1 }

function answered(numbers: readonly number[]): readonly AnsweredBallot[] {
  const contents = numbers.map((n) => ballot(idOf(20 + n), 1, 'd', { role: 'dev' }).content)
  return contents.filter((content) => content.kind === 'answers')
}

describe('a figure over reveals', () => {
  it('is withheld before the first one', () => {
    expect(shownOverReveals(everyone, [], k).whole).toEqual(couldBeSubtracted)
  })

  it('is shown again once enough people are apart from all that was shown', () => {
    const upTo = (...last: readonly number[]) =>
      last.map((n) => ({ ballots: answered(Array.from({ length: n }, (_, i) => i)), missing: 0 }))
    expect(shownOverReveals(everyone, upTo(4, 5), k).whole).toEqual(couldBeSubtracted)
    expect(shownOverReveals(everyone, upTo(4, 5, 7), k).whole).toBeNull()
  })

  it('is withheld where a ballot of any reveal is lost, unless the round is open', () => {
    const reveals = [
      { ballots: answered([0, 1, 2]), missing: 1 },
      { ballots: answered([0, 1, 2, 3, 4, 5, 6]), missing: 0 },
    ]
    expect(shownOverReveals(everyone, reveals, k).whole).toEqual(couldBeSubtracted)
    expect(shownOverReveals(everyone, reveals, 1).whole).toBeNull()
  })
})

type Step =
  { readonly person: number; readonly role: string; readonly site: string } | 'reveal' | { readonly gone: number }
const person = fc.integer({ min: 0, max: 7 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      person,
      role: fc.constantFrom('dev', 'ops', ''),
      site: fc.constantFrom('north', 'south', ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ gone: person }) },
  { weight: 2, arbitrary: fc.constant('reveal' as const) },
)

/** What a facilitator's app does with what comes: up to three reveals, each only when it is ready. */
function play(steps: readonly Step[]) {
  const now = (seconds: number) => new Date(instantOf(seconds))
  const terms = confidentialTerms({ promise: { kind: 'confidential', k } })
  let survey = startSurvey({ team: 'Payments' }, { id: terms.survey, now: now(0) })
  survey = applySurveyChange(survey, { kind: 'openRound', terms }, now(1))
  const opened: OpenedBallot[] = []
  steps.forEach((step, index) => {
    const round = findRound(survey, terms.round)
    if (step === 'reveal') {
      const next = round && round.reveals.length < 3 ? standOf(round, opened).next : null
      if (next?.kind !== 'ready') return
      survey = applySurveyChange(survey, { kind: 'reveal', round: terms.round, ballots: next.ballots }, now(index + 2))
    } else if ('gone' in step) {
      opened.push(takenBack(idOf(20 + step.gone), index + 1))
    } else {
      const segments = { ...(step.role && { role: step.role }), ...(step.site && { site: step.site }) }
      opened.push(ballot(idOf(20 + step.person), index + 1, 'd', segments))
    }
  })
  const round = findRound(survey, terms.round)
  return round ? ballotsOfReveals(round, opened) : []
}

it('tells nothing of fewer than k people, from the first ballot to the last reveal', () => {
  let reveals = 0
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 12, maxLength: 40 }), (steps) => {
      const shown = play(steps)
      reveals += shown.length
      for (const figure of [everyone, some]) {
        const groups = shown.flatMap((_, index) => shownOverReveals(figure, shown.slice(0, index + 1), k).shown)
        const fewest = fewestPeople(groups, groups.length <= 5 ? 2 : 1)
        if (fewest !== null) expect(fewest).toBeGreaterThanOrEqual(k)
      }
    }),
    { numRuns: 500 },
  )
  // A property of rounds in which nothing was ever revealed would say nothing.
  expect(reveals).toBeGreaterThan(500)
})
