import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { usePreferences } from '@/state/preferences'
import { AssessLayout } from './AssessLayout'
import { PartPage } from './questions/PartPage'
import { partsOf, reviewStep, stepOfQuestion } from './parts'
import { findPlace, firstOpenStep, firstQuestion, neighborsOf } from './places'
import { Review } from './review/Review'

type Props = { response: QuestionnaireResponse; definition: Definition; step: string | undefined }

export function AssessOpen({ response, definition, step }: Props) {
  const { pace } = usePreferences()
  const [, navigate] = useLocation()
  // How the person went on decides where the focus lands: by key into the next question, else on the title.
  const [isByKey, setIsByKey] = useState(false)
  const parts = partsOf(definition)
  const address = (to: string) => `/assess/${response.id}/${to}`

  if (step === reviewStep) {
    return (
      <AssessLayout response={response} definition={definition} parts={parts} current={null}>
        <Review response={response} definition={definition} parts={parts} />
      </AssessLayout>
    )
  }
  const found = step === undefined ? null : findPlace(parts, step)
  // Each way on has a key of its own: a Redirect goes once, and two may follow each other in this place.
  if (!found) return <Redirect key="part" to={address(firstOpenStep(parts, response))} replace />

  const needsQuestion = pace === 'question' && !found.question
  const place = needsQuestion ? { ...found, question: firstQuestion(found.part, response) } : found
  if (needsQuestion && place.question)
    return <Redirect key="question" to={address(stepOfQuestion(place.question))} replace />

  const way = {
    isByKey,
    go: (to: string, byKey: boolean) => {
      setIsByKey(byKey)
      navigate(address(to))
    },
  }
  return (
    <AssessLayout response={response} definition={definition} parts={parts} current={place.part}>
      <PartPage
        key={pace === 'page' ? place.part.step : step}
        place={place}
        pace={pace}
        response={response}
        neighbors={neighborsOf(parts, place, pace)}
        way={way}
      />
    </AssessLayout>
  )
}
