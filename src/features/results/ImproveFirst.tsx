import type { SuggestionCard, SuggestionSection } from '@/report/reportModel'
import { methodAddress } from '@/strings/en/methodAnchors'
import { results } from '@/strings/en/results'
import page from '@/ui/page.module.css'
import { SectionTitle } from './SectionTitle'
import styles from './results.module.css'

export function ImproveFirst({ section }: { section: SuggestionSection }) {
  const { heading, cards, none, certainty, certaintyHeading, whyLabel } = section
  return (
    <section className={styles.section}>
      <SectionTitle id="result-first" title={heading} />
      {none !== null && <p className={page.soft}>{none}</p>}
      <ol className={styles.cards}>
        {cards.map((card) => (
          <Card key={card.id} card={card} whyLabel={whyLabel} />
        ))}
      </ol>
      {certainty.length > 0 && (
        <p className={[page.small, page.soft, page.text].join(' ')}>
          <strong>{certaintyHeading}:</strong> {certainty.join(' ')}{' '}
          <a href={methodAddress('priorities')}>{results.aboutFirst}</a>
        </p>
      )}
    </section>
  )
}

function Card({ card, whyLabel }: { card: SuggestionCard; whyLabel: string }) {
  const { title, dimension, question, hue, step, now, next, why, unchecked } = card
  return (
    <li className={styles.card} data-hue={hue % 5}>
      <h3>
        {title}
        <span className={styles.under}>{dimension}</span>
      </h3>
      <p className={styles.step}>{step}</p>
      <p className={[page.small, page.soft].join(' ')}>{question}</p>
      <dl className={styles.lines}>
        {[now, next].map(({ lead, text }) => (
          <div key={lead}>
            <dt>{lead}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.why}>
        <strong>{whyLabel}:</strong> {why} {unchecked.join(' ')}
      </p>
    </li>
  )
}
