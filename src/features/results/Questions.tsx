import type { QuestionnaireResponse } from '@/domain/response'
import type { QuestionEntry, QuestionGroup } from '@/report/reportModel'
import { recordChange } from '@/state/recordChange'
import { results } from '@/strings/en/results'
import page from '@/ui/page.module.css'
import { Lines } from './Lines'
import { SectionTitle } from './SectionTitle'
import styles from './results.module.css'

type Props = { heading: string; groups: readonly QuestionGroup[]; response: QuestionnaireResponse; canChange: boolean }

/** Every question, folded by dimension: its answer, the statement now and next, the step between. */
export function Questions({ heading, groups, response, canChange }: Props) {
  if (groups.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionTitle id="result-questions" title={heading} />
      {groups.map(({ id, name, hue, questions }) => (
        <details key={id} className={styles.group} data-hue={hue % 5}>
          <summary>
            <span className={styles.hued}>{name}</span>{' '}
            <span className={[page.small, page.soft].join(' ')}>{results.showQuestions(questions.length)}</span>
          </summary>
          <ul>
            {questions.map((question) => (
              <Question
                key={question.id}
                question={question}
                isHighEnough={response.highEnough.includes(question.id)}
                canChange={canChange}
              />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function Question({
  question,
  isHighEnough,
  canChange,
}: {
  question: QuestionEntry
  isHighEnough: boolean
  canChange: boolean
}) {
  const { id, title, text, answer, level, lines, link } = question
  return (
    <li className={styles.question}>
      <h3>{title}</h3>
      <p className={[page.small, page.soft].join(' ')}>{text}</p>
      <p>
        {level !== null && <span className={styles.level} data-level={level} aria-hidden="true" />}
        {answer}
      </p>
      <Lines lines={lines} link={link} />
      {canChange && level !== null && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isHighEnough}
            onChange={(event) => {
              recordChange({ kind: 'highEnough', item: id, isHighEnough: event.currentTarget.checked })
            }}
          />
          {results.markHighEnough}
        </label>
      )}
    </li>
  )
}
