import { useRef } from 'react'
import type { QuestionnaireResponse } from '@/domain/response'
import { useRole } from '@/state/responseStore'
import { assess } from '@/strings/en/assess'
import { ScreenTitle } from '@/ui/ScreenTitle'
import styles from '../Assess.module.css'
import { GoOn } from './GoOn'
import { PartIntro } from './PartIntro'
import { idOf } from '../parts'
import type { Neighbors, Pace, Place } from '../places'
import { QuestionField } from './QuestionField'
import { useArrival } from './useArrival'
import { usePageForm } from './usePageForm'
import { useQuestionKeys } from './useQuestionKeys'

type Props = {
  place: Place
  pace: Pace
  response: QuestionnaireResponse
  neighbors: Neighbors
  /** `isByKey` is true when the person came by key and `onGo` tells it of the next step. */
  way: { readonly isByKey: boolean; readonly go: (step: string, isByKey: boolean) => void }
}

export function PartPage({ place: { part, question }, pace, response, neighbors, way }: Props) {
  const role = useRole()
  const isSingle = pace === 'question'
  const questions = isSingle && question ? [question] : part.questions
  const isAskedFor = !isSingle && question !== null
  const form = usePageForm(questions, response)
  const area = useRef<HTMLDivElement>(null)
  useQuestionKeys(area, {
    onChoose: (index, choice) => {
      form.setValue(`questions.${index}.percent`, '')
      form.setValue(`questions.${index}.choice`, choice, { shouldDirty: true })
    },
    onEnd: () => {
      way.go(neighbors.after, true)
    },
  })
  useArrival(area, { isByKey: way.isByKey, asked: isAskedFor ? questions.indexOf(question) : null })

  return (
    <form
      noValidate
      data-hue={part.hue ?? undefined}
      onSubmit={(event) => {
        event.preventDefault()
        way.go(neighbors.after, false)
      }}
    >
      <ScreenTitle title={part.title} keepsFocus={way.isByKey || isAskedFor} />
      <PartIntro part={part} isShort={isSingle} />
      {isSingle && question && (
        <p className={styles.count}>{assess.questionOf(part.questions.indexOf(question) + 1, part.questions.length)}</p>
      )}
      <div ref={area} className={styles.questions}>
        {questions.map((asked, index) => (
          <QuestionField
            key={idOf(asked)}
            question={asked}
            index={index}
            form={form}
            isClosed={role === 'reader' || response.status !== 'inProgress'}
          />
        ))}
      </div>
      <GoOn response={response} neighbors={neighbors} isSingle={isSingle} onGo={way.go} />
    </form>
  )
}
