import { Link } from 'wouter'
import { minutesLeft } from '@/domain/completion'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { setPreferences, usePreferences } from '@/state/preferences'
import { assess } from '@/strings/en/assess'
import { Progress } from '@/ui/Progress'
import { partCompletion, reviewStep, type Part } from '../parts'
import styles from './Rail.module.css'
import { SaveStatus } from './SaveStatus'

type Props = {
  response: QuestionnaireResponse
  definition: Definition
  parts: readonly Part[]
  current: Part | null
}

export function Rail({ response, definition, parts, current }: Props) {
  const { pace } = usePreferences()
  return (
    <div className={styles.rail}>
      <nav aria-label={assess.parts}>
        <ul>
          {parts.map((part) => (
            <PartLink key={part.step} part={part} response={response} isCurrent={part === current} />
          ))}
          <li>
            <Link
              href={`/assess/${response.id}/${reviewStep}`}
              className={styles.part}
              aria-current={current === null ? 'step' : undefined}
            >
              {assess.review}
            </Link>
          </li>
        </ul>
      </nav>
      <div className={styles.facts}>
        <SaveStatus responseId={response.id} />
        <p>{assess.minutesLeft(minutesLeft(definition, response))}</p>
        <label className={styles.pace}>
          <input
            type="checkbox"
            checked={pace === 'question'}
            onChange={({ currentTarget }) => {
              setPreferences({ pace: currentTarget.checked ? 'question' : 'page' })
            }}
          />
          {assess.pace}
        </label>
        <details className={styles.keys}>
          <summary>{assess.keysTitle}</summary>
          <p>{assess.keys}</p>
        </details>
      </div>
    </div>
  )
}

function PartLink({ part, response, isCurrent }: { part: Part; response: QuestionnaireResponse; isCurrent: boolean }) {
  const { answered, total } = partCompletion(part, response)
  return (
    <li data-hue={part.hue ?? undefined}>
      <Link
        href={`/assess/${response.id}/${part.step}`}
        className={styles.part}
        aria-current={isCurrent ? 'step' : undefined}
      >
        {part.title}
        <small>
          {answered === 0 ? assess.questions(part.questions.length) : assess.done(answered, total)}
          {part.isOptional && `, ${assess.optional}`}
        </small>
        {answered > 0 && (
          <span className={styles.bar} aria-hidden="true">
            <Progress label="" done={answered} total={total} isWide />
          </span>
        )}
      </Link>
    </li>
  )
}
