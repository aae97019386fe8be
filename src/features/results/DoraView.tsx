import type { DoraSection } from '@/report/reportModel'
import { learnAddress } from '@/strings/en/learnAnchors'
import { results } from '@/strings/en/results'
import { ScrollTable, WideCell } from '@/ui/ScrollTable'
import page from '@/ui/page.module.css'
import { Lines } from './Lines'
import { SectionTitle } from './SectionTitle'
import styles from './results.module.css'
import { TermLink } from './TermLink'

export function DoraView({ section: { heading, verdict, sentences, columns, rows, notes } }: { section: DoraSection }) {
  return (
    <section className={styles.section}>
      <SectionTitle id="result-metrics" title={heading} />
      <p className={styles.verdict}>{verdict}</p>
      <div className={page.text}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ScrollTable caption={heading} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.metric}</th>
            <th scope="col">{columns.answer}</th>
            <th scope="col">{columns.band}</th>
            <th scope="col">{columns.benchmark}</th>
            <th scope="col">{columns.meets}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, answer, band, benchmark, meets, lines, link }) => (
            <tr key={id}>
              <th scope="row">
                <TermLink id={id} name={title} />
              </th>
              <WideCell>
                {answer}
                <Lines lines={lines} link={link} />
              </WideCell>
              <td>{band}</td>
              <td>{benchmark}</td>
              <td>{meets}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={[page.small, page.soft, page.text].join(' ')}>
        {notes.join(' ')} <a href={learnAddress('dora')}>{results.aboutDora}</a>
      </p>
    </section>
  )
}
