import type { LensSection } from '@/report/reportModel'
import { methodAddress } from '@/strings/en/methodAnchors'
import { results } from '@/strings/en/results'
import { ScrollTable, WideCell } from '@/ui/ScrollTable'
import page from '@/ui/page.module.css'
import { SectionTitle } from './SectionTitle'
import styles from './results.module.css'
import { TermLink } from './TermLink'

export function LensView({ section: { heading, note, columns, rows } }: { section: LensSection }) {
  return (
    <section className={styles.section}>
      <SectionTitle id="result-lens" title={heading} />
      <p className={[page.soft, page.text].join(' ')}>
        {note} <a href={methodAddress('lens')}>{results.aboutLens}</a>
      </p>
      <ScrollTable caption={heading} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.group}</th>
            <th scope="col">{columns.score}</th>
            <th scope="col">{columns.level}</th>
            {columns.interval !== undefined && <th scope="col">{columns.interval}</th>}
            <th scope="col">{columns.coverage}</th>
            <th scope="col">{columns.lowest}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, description, score, level, coverage, interval, lowest }) => (
            <tr key={id}>
              <th scope="row">
                <TermLink id={id} name={name} />
                <span className={styles.under}>{description}</span>
              </th>
              <td>{score}</td>
              <td>{level}</td>
              {interval !== undefined && <td>{interval}</td>}
              <td>{coverage}</td>
              <WideCell>{lowest.join(', ')}</WideCell>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
