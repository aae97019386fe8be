import { describe, expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { roundsOfOtherTerms } from '@/domain/survey/otherTerms'
import type { RoundTerms } from '@/domain/survey/terms'
import { fullSurvey } from '../../support/surveyFiles'
import { confidentialTerms } from '../../support/surveys'

const terms = confidentialTerms()
const survey = fullSurvey(terms)
const withTerms = (other: Partial<RoundTerms>) => fullSurvey({ ...terms, ...other })

describe('rounds of other terms', () => {
  it.each<[what: string, Partial<RoundTerms>]>([
    ['an open promise', { promise: { kind: 'open' } }],
    ['another k', { promise: { kind: 'confidential', k: 4 } }],
    ['another key', { publicKey: 'C'.repeat(87) }],
    ['another number of people', { invited: 3 }],
  ])('are told for %s', (_, other) => {
    expect(roundsOfOtherTerms(survey, withTerms(other))).toEqual(['Autumn'])
  })

  it('are none where the same terms are written in another order, or only what may change is another', () => {
    const { promise, title, ...others } = terms
    expect(roundsOfOtherTerms(survey, fullSurvey({ title, ...others, promise }))).toEqual([])
    const change = { kind: 'event', round: terms.round, event: 'archived' } as const
    const closed = applySurveyChange(survey, change, new Date('2027-01-01'))
    expect(roundsOfOtherTerms(survey, closed)).toEqual([])
    expect(roundsOfOtherTerms({ ...survey, rounds: [] }, survey)).toEqual([])
  })
})
