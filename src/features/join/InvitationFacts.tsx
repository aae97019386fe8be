import type { Definition } from '@/domain/questionnaire'
import type { RoundTerms } from '@/domain/survey/terms'
import { common, formatCalendarDay } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { promise } from '@/strings/en/promise'
import page from '@/ui/page.module.css'
import styles from './Join.module.css'
import { sizeOf } from './size'

/** Who asks, how long it takes, what is promised and what happens with the answers. */
export function InvitationFacts({ terms, definition }: { terms: RoundTerms; definition: Definition | null }) {
  return (
    <>
      <div className={page.lead}>
        <p>{join.lead(common.teamAndService(terms.team, terms.service))}</p>
        {definition && <p>{toldSize(definition)}</p>}
        {terms.closesOn !== null && <p>{join.closes(formatCalendarDay(terms.closesOn))}</p>}
      </div>
      <section className={page.section}>
        <div className={styles.promise}>
          <h2>{join.promiseTitle}</h2>
          <p>
            <strong>{promise.title(terms.promise)}.</strong>
          </p>
          <Sentences sentences={promise.sentences(terms.promise)} />
        </div>
      </section>
      <section className={page.section}>
        <h2>{join.travelTitle}</h2>
        <Sentences sentences={promise.travel} />
      </section>
    </>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function toldSize(definition: Definition): string {
  const { questions, minutes } = sizeOf(definition)
  return join.size(definition.questionnaire.title, questions, minutes)
}
