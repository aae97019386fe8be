import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildResult } from '@/domain/buildResult'
import { compareFractions, reduceFraction } from '@/domain/fraction'
import type { Suggestion } from '@/domain/priority'
import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { QuestionnaireResponse } from '@/domain/response'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { arbitraryResponse } from '../../support/arbitraryResponse'
import { shipped } from '../../support/definitions'
import { ballot, roundOf } from '../../support/openedRounds'

const calms = shipped('calms')
const at = '2026-03-10T09:00:00.000Z'

function ballotOf({ answers, metrics, remarks }: QuestionnaireResponse, number: number): OpenedBallot {
  const { content, sha256 } = ballot(number, {}, { metrics, remarks })
  return { sha256, content: content.kind === 'answers' ? { ...content, answers } : content }
}

/** An open round in which so many people gave the same response, with its targets and marks. */
function roundResultOf(response: QuestionnaireResponse, people: number) {
  const opened = Array.from({ length: people }, (_, index) => ballotOf(response, index + 1))
  const round = roundOf(calms, [opened], {
    terms: { promise: { kind: 'open' } },
    targets: Object.fromEntries(Object.entries(response.targets).map(([id, level]) => [id, { level, at }])),
    highEnough: Object.fromEntries(response.highEnough.map((id) => [id, { isHighEnough: true, at }])),
  })
  const summary = summarizeRound({ definition: calms, round, opened, earlier: [] })
  if (!summary) throw new Error('nothing is shown')
  return buildRoundResult(calms, summary, round)
}

const inLowestTerms = (suggestions: readonly Suggestion[]) =>
  suggestions.map(({ priority, ...rest }) => ({ ...rest, priority: reduceFraction(priority) }))

it('says of people who all gave the same response what is said of that response alone', () => {
  fc.assert(
    fc.property(arbitraryResponse(calms), fc.integer({ min: 1, max: 6 }), (response, people) => {
      const alone = buildResult({ definition: calms, response })
      const together = roundResultOf(response, people)
      together.dimensions.forEach(({ score, lowest, target }, index) => {
        const expected = alone.dimensions[index]
        expect([lowest, target, score.kind]).toEqual([expected?.lowest, expected?.target, expected?.score.kind])
        if (score.kind !== 'scored' || expected?.score.kind !== 'scored') return
        expect(compareFractions(score.mean, expected.score.mean)).toBe(0)
        expect([score.n, score.solidLevel]).toEqual([people, expected.score.solidLevel])
      })
      expect(inLowestTerms(together.suggestions)).toEqual(inLowestTerms(alone.suggestions))
      expect(together.contradictions.map(({ id }) => id)).toEqual(alone.contradictions.map(({ id }) => id))
      expect(together.dora?.result.lowestBand).toBe(alone.dora?.lowestBand)
      expect([together.dora?.result.met, together.dora?.result.answered]).toEqual([
        alone.dora?.met,
        alone.dora?.answered,
      ])
      expect(together.talkAbout).toEqual([])
      // Nothing changes when one of them is left out.
      expect(together.certainty.withoutAnyOne).toBe(people >= 5 ? true : null)
    }),
    { numRuns: 60 },
  )
})
