import { Link, useLocation } from 'wouter'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { recordChange } from '@/state/recordChange'
import { useJoinedRoundOf } from '@/state/joinedStore'
import { useRole } from '@/state/responseStore'
import { assess } from '@/strings/en/assess'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { AboutFacts } from './AboutFacts'
import styles from '../Assess.module.css'
import { idOf, partCompletion, stepOfQuestion, textOf, type Part, type Question } from '../parts'
import { countedParts, sortByAnswer } from './reviewLists'

type Props = { response: QuestionnaireResponse; definition: Definition; parts: readonly Part[] }

/** What is still open, and the way to finish all the same. */
export function Review({ response, definition, parts }: Props) {
  const [, navigate] = useLocation()
  const role = useRole()
  const round = useJoinedRoundOf(response.id)
  const counted = countedParts(parts, response)
  const leftOut = parts.filter((part) => !counted.includes(part))
  const completions = counted.map((part) => partCompletion(part, response))
  const answered = completions.reduce((sum, part) => sum + part.answered, 0)
  const total = completions.reduce((sum, part) => sum + part.total, 0)
  const canFinish = response.status === 'inProgress' && role !== 'reader'

  function finish() {
    recordChange({ kind: 'finish' })
    navigate(round === null ? `/results/${response.id}` : `/joined/${round}`)
  }

  return (
    <>
      <ScreenTitle title={assess.reviewTitle} />
      <div className={styles.intro}>
        <p>
          {assess.reviewLead(answered, total)} {answered === total ? assess.reviewAll : assess.reviewGaps}
        </p>
      </div>
      {leftOut.map((part) => (
        <p key={part.step}>
          <Link href={`/assess/${response.id}/${part.step}`}>{assess.leftOut(part.title)}</Link>
        </p>
      ))}
      <AboutFacts response={response} definition={definition} isClosed={!canFinish || round !== null} />
      {canFinish && (
        <div className={styles.goOn}>
          <Button look="main" onClick={finish}>
            {finishWords(round !== null, response.revision > 1)}
          </Button>
          <p className={[page.soft, page.small].join(' ')}>
            {round === null ? assess.afterwards : assess.afterwardsInRound}
          </p>
        </div>
      )}
      {sortByAnswer(counted, response).map(({ kind, groups }) => (
        <section key={kind} className={page.section}>
          <h2>{assess.lists[kind]}</h2>
          {groups.map(({ part, questions }) => (
            <div key={part.step} className={styles.listPart} data-hue={part.hue ?? undefined}>
              <h3>{part.title}</h3>
              <QuestionLinks responseId={response.id} questions={questions} />
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

function finishWords(isOfRound: boolean, isAmended: boolean): string {
  if (isOfRound) return assess.finishForRound
  return isAmended ? assess.finishAmended : assess.finish
}

function QuestionLinks({ responseId, questions }: { responseId: string; questions: readonly Question[] }) {
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={idOf(question)}>
          <Link href={`/assess/${responseId}/${stepOfQuestion(question)}`}>{textOf(question)}</Link>
        </li>
      ))}
    </ul>
  )
}
