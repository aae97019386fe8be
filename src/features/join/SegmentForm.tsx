import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundTerms } from '@/domain/survey/terms'
import { join } from '@/strings/en/join'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import styles from './Join.module.css'

export type Segments = JoinedRound['segments']

type Props = { terms: RoundTerms; chosen: Segments; onChoose: (segments: Segments) => void }

/** The questions that sort people into groups. None has to be answered. */
export function SegmentForm({ terms, chosen, onChoose }: Props) {
  if (terms.segments.length === 0) return null

  function choose(question: string, option: string | null) {
    const others = Object.entries(chosen).filter(([id]) => id !== question)
    onChoose(Object.fromEntries(option === null ? others : [...others, [question, option]]))
  }

  return (
    <div className={styles.groups}>
      <div>
        <h2>{join.segmentsTitle}</h2>
        <p className={page.soft}>{terms.promise.kind === 'open' ? join.segmentsHintOpen : join.segmentsHint}</p>
      </div>
      {terms.segments.map(({ id, title, options }) => (
        <fieldset key={id} className={styles.group}>
          <legend>{title}</legend>
          {options.map((option) => (
            <Choice
              key={option.id}
              name={`segment-${id}`}
              value={option.id}
              checked={chosen[id] === option.id}
              onChange={() => choose(id, option.id)}
            >
              {option.label}
            </Choice>
          ))}
          <Choice name={`segment-${id}`} value="" checked={chosen[id] === undefined} onChange={() => choose(id, null)}>
            {join.ratherNot}
          </Choice>
        </fieldset>
      ))}
    </div>
  )
}
