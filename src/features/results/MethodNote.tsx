import type { TextSection } from '@/report/reportModel'
import page from '@/ui/page.module.css'
import styles from './results.module.css'

export function MethodNote({ section: { heading, paragraphs } }: { section: TextSection }) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <div className={[page.stack, page.text, page.soft].join(' ')}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}
