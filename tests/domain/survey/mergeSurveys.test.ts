import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import { mergeSurveys } from '@/domain/survey/mergeSurveys'
import { startSurvey } from '@/domain/survey/startSurvey'
import { surveySchema, type Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import { anyCopy, confidentialTerms, idOf, instantOf } from '../../support/surveys'

it('merges copies in either order', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (a, b) => {
      expect(mergeSurveys(a, b)).toEqual(mergeSurveys(b, a))
    }),
  )
})

it('merges three copies in any grouping', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, anyCopy, (a, b, c) => {
      expect(mergeSurveys(mergeSurveys(a, b), c)).toEqual(mergeSurveys(a, mergeSurveys(b, c)))
    }),
  )
})

it('gains nothing from merging the same copy again, and changes nothing of a merged one by merging it with itself', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (a, b) => {
      const merged = mergeSurveys(a, b)
      expect(mergeSurveys(merged, b)).toEqual(merged)
      expect(mergeSurveys(merged, merged)).toEqual(merged)
    }),
  )
})

it('loses no log entry, reveal, export, action or review of either copy', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (a, b) => {
      const merged = mergeSurveys(a, b)
      for (const { terms, log, reveals, exports, actions, reviews } of [...a.rounds, ...b.rounds]) {
        const round = merged.rounds.find((other) => other.terms.round === terms.round)
        expect(round?.log).toEqual(expect.arrayContaining(log))
        expect(round?.reveals).toEqual(expect.arrayContaining(reveals))
        expect(round?.exports).toEqual(expect.arrayContaining(exports))
        expect(round?.actions.map(({ id }) => id)).toEqual(expect.arrayContaining(actions.map(({ id }) => id)))
        expect(round?.reviews.map(({ action }) => action)).toEqual(
          expect.arrayContaining(reviews.map(({ action }) => action)),
        )
      }
    }),
  )
})

const started = startSurvey({ team: 'Payments' }, { id: idOf(900), now: new Date(instantOf(0)) })
const opened = applySurveyChange(started, { kind: 'openRound', terms: confidentialTerms() }, new Date(instantOf(1)))
const agreed = (note: string): SurveyChange => ({
  kind: 'agreed',
  round: idOf(1),
  subject: 'a',
  agreed: { answer: null, note, needsEvidence: false, isParked: false },
})

it('takes the part that was set later, and at the same time the greater text', () => {
  const at = (seconds: number, note: string) => applySurveyChange(opened, agreed(note), new Date(instantOf(seconds)))
  const noteOf = ({ rounds: [round] }: Survey) => round?.agreed.a?.note
  expect(noteOf(mergeSurveys(at(5, 'first'), at(6, 'later')))).toBe('later')
  expect(noteOf(mergeSurveys(at(6, 'later'), at(5, 'first')))).toBe('later')
  expect(noteOf(mergeSurveys(at(5, 'beta'), at(5, 'alpha')))).toBe('beta')
})

it('keeps a removed action removed when a copy from before comes back', () => {
  const action = {
    id: idOf(10),
    text: 'act',
    item: null,
    owner: '',
    firstStepBy: null,
    effect: null,
    checkOn: null,
    help: '',
  }
  const change = (isRemoved: boolean): SurveyChange => ({
    kind: 'action',
    round: idOf(1),
    action: { ...action, isRemoved },
  })
  const before = applySurveyChange(opened, change(false), new Date(instantOf(5)))
  const after = applySurveyChange(before, change(true), new Date(instantOf(6)))
  expect(mergeSurveys(after, before).rounds[0]?.actions).toEqual([{ ...action, isRemoved: true, at: instantOf(6) }])
})

it('refuses to merge two different surveys', () => {
  expect(() => mergeSurveys(started, { ...started, id: idOf(901) })).toThrow('two different surveys cannot be merged')
})

it('makes surveys that the schema of files takes', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (a, b) => {
      const merged = mergeSurveys(a, b)
      expect(surveySchema.parse(merged)).toEqual(merged)
    }),
  )
})
