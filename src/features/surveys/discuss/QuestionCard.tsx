import type { ReactNode } from 'react'
import { discuss } from '@/strings/en/discuss'
import { LevelDots } from '@/ui/Dots'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import styles from './Discuss.module.css'
import type { QuestionCardModel } from './talkCard'

type Props = { card: QuestionCardModel; reason: string; children?: ReactNode }

/** A question to talk about, as everybody in the room may see it. What a facilitator records comes as `children`. */
export function QuestionCard({ card, reason, children }: Props) {
  const { subject, title, question, hue, names, counts, standing } = card
  return (
    <section
      className={styles.card}
      id={cardId(subject)}
      tabIndex={-1}
      aria-labelledby={`${cardId(subject)}-title`}
      data-hue={hue === null ? undefined : hue % 5}
    >
      <header className={styles.cardHead}>
        <h3 id={`${cardId(subject)}-title`} className={hue === null ? undefined : shared.hued}>
          {title}
        </h3>
        <p className={styles.question}>{question}</p>
      </header>
      <LevelOfAnswers title={title} names={names} counts={counts} />
      <p className={page.text}>{standing.join(' ')}</p>
      <p className={[page.small, page.soft].join(' ')}>{reason}</p>
      <Prompts prompts={card.prompts} />
      <Notes notes={card.notes} />
      {children}
    </section>
  )
}

/** Where the agenda leads to. */
export function cardId(subject: string): string {
  return `talk-${subject}`
}

type AnswersProps = { title: string; names: readonly string[]; counts: readonly number[] | null }

function LevelOfAnswers({ title, names, counts }: AnswersProps) {
  if (counts) return <LevelDots look="statements" label={discuss.distribution(title)} names={names} counts={counts} />
  return (
    <ol className={styles.statements}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  )
}

function Prompts({ prompts }: { prompts: readonly string[] }) {
  return (
    <div className={styles.prompts}>
      <h4>{discuss.promptsHeading}</h4>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </div>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <details className={shared.more}>
      <summary>{discuss.notesHeading}</summary>
      <ul className={styles.notes}>
        {notes.map((note, index) => (
          // Two people may have written the same.
          <li key={`${index} ${note}`}>{note}</li>
        ))}
      </ul>
    </details>
  )
}
