import type { AppendixItem, AppendixSection } from '@/report/round/roundReportModel'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { results } from '@/strings/en/results'
import { roundResults } from '@/strings/en/roundResults'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { Lines } from '../Lines'
import styles from '../results.module.css'
import { SectionTitle } from '../SectionTitle'
import { DistributionView } from './DistributionView'
import own from './RoundResults.module.css'

type Props = { section: AppendixSection; round: string }

/** Every question, folded by dimension: how people answered, what was agreed, what was written. */
export function RoundQuestions({ section, round }: Props) {
  const { heading, note, groups } = section
  return (
    <section className={styles.section}>
      <SectionTitle id="result-questions" title={heading} />
      <p className={[page.small, page.soft, page.text].join(' ')}>
        {note} {roundResults.targetsNote}
      </p>
      {groups.map(({ id, name, hue, items }) => (
        <details key={id} className={styles.group} data-hue={hue % 5}>
          <summary>
            <span className={styles.hued}>{name}</span>{' '}
            <span className={[page.small, page.soft].join(' ')}>{results.showQuestions(items.length)}</span>
          </summary>
          <ul>
            {items.map((item) => (
              <Question key={item.id} item={item} section={section} round={round} />
            ))}
          </ul>
          <GroupTable name={name} items={items} section={section} />
        </details>
      ))}
    </section>
  )
}

function Question({ item, section, round }: { item: AppendixItem; section: AppendixSection; round: string }) {
  const { id, title, text, distribution, sentence, lines, notes, isRated, isHighEnough } = item
  return (
    <li className={styles.question}>
      <h3>{title}</h3>
      <p className={[page.small, page.soft].join(' ')}>{text}</p>
      {isRated && <DistributionView title={title} distribution={distribution} levelNames={section.levelNames} />}
      <p>{sentence}</p>
      <Lines lines={lines} link={null} />
      {notes.length > 0 && <Notes label={section.notesLabel} notes={notes} />}
      {isRated && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isHighEnough}
            onChange={(event) => {
              recordSurveyChange({
                kind: 'highEnough',
                round,
                item: id,
                isHighEnough: event.currentTarget.checked,
              })
            }}
          />
          {results.markHighEnough}
        </label>
      )}
    </li>
  )
}

function Notes({ label, notes }: { label: string; notes: readonly string[] }) {
  return (
    <div className={own.notes}>
      <p className={[page.small, page.soft].join(' ')}>{label}</p>
      <ul>
        {notes.map((note, place) => (
          // Two people may have written the same.
          <li key={`${place} ${note}`}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

type TableProps = { name: string; items: readonly AppendixItem[]; section: AppendixSection }

function GroupTable({ name, items, section: { questionColumn, columns } }: TableProps) {
  const shown = [
    'people',
    'mean',
    'median',
    'deviation',
    'interval',
    'agreement',
    'dontKnow',
    'notApplicable',
    'unanswered',
  ] as const
  return (
    <TextTable
      caption={name}
      columns={[questionColumn, ...shown.map((column) => columns[column])]}
      rows={items.map(({ title, cells }) => [title, ...shown.map((column) => cells[column])])}
    />
  )
}
