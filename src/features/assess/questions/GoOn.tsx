import type { QuestionnaireResponse } from '@/domain/response'
import { assess } from '@/strings/en/assess'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import styles from '../Assess.module.css'
import { reviewStep } from '../parts'
import type { Neighbors } from '../places'

type Props = {
  response: QuestionnaireResponse
  neighbors: Neighbors
  isSingle: boolean
  onGo: (step: string, byKey: boolean) => void
}

export function GoOn({ response, neighbors: { before, after, nextPart }, isSingle, onGo }: Props) {
  const isReviewNext = after === reviewStep
  return (
    <div className={styles.goOn}>
      <Button type="submit" look="main">
        {wordsFor({ isReviewNext, nextTitle: nextPart?.title, isSingle })}
      </Button>
      {before !== null && (
        <Button
          onClick={() => {
            onGo(before, false)
          }}
        >
          {assess.back}
        </Button>
      )}
      {!isReviewNext && (
        <ButtonLink to={`/assess/${response.id}/${reviewStep}`} look="plain">
          {assess.toReview}
        </ButtonLink>
      )}
    </div>
  )
}

function wordsFor({
  isReviewNext,
  nextTitle,
  isSingle,
}: {
  isReviewNext: boolean
  nextTitle: string | undefined
  isSingle: boolean
}): string {
  if (isReviewNext) return assess.toReview
  if (nextTitle !== undefined) return assess.continueTo(nextTitle)
  return isSingle ? assess.nextQuestion : assess.toReview
}
