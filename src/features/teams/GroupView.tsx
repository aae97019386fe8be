import type { TeamsGroupSection, TeamsPatternsSection } from '@/report/round/teamsModel'
import page from '@/ui/page.module.css'
import { DimensionHeat, QuestionHeat } from './HeatTables'
import { Legend } from './Legend'
import styles from './Teams.module.css'

type Props = { group: TeamsGroupSection; isOneOfSeveral: boolean }

/** Teams with comparable questionnaires: the sentences, then both heat maps. */
export function GroupView({ group, isOneOfSeveral }: Props) {
  const { heading, note, shared, apart, table, levelNames } = group
  const Heading = isOneOfSeveral ? 'h3' : 'h2'
  return (
    <section className={styles.group} aria-label={heading}>
      <div className={page.stack}>
        {isOneOfSeveral ? <h2>{heading}</h2> : <p className={[page.small, page.soft].join(' ')}>{heading}</p>}
        {note !== null && <p className={[page.soft, page.text].join(' ')}>{note}</p>}
      </div>
      <div className={styles.sentences}>
        <Patterns section={shared} Heading={Heading} />
        {apart && <Patterns section={apart} Heading={Heading} />}
      </div>
      <div className={styles.part}>
        <Heading>{table.heading}</Heading>
        <Legend label={table.legend} names={levelNames} />
        <DimensionHeat group={group} />
      </div>
      <div className={styles.part}>
        <Heading>{table.questionsHeading}</Heading>
        <Legend label={table.legend} names={levelNames} />
        <QuestionHeat group={group} />
        <ul className={[page.small, page.soft, page.text, styles.lines].join(' ')}>
          {table.notes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Patterns({ section, Heading }: { section: TeamsPatternsSection; Heading: 'h2' | 'h3' }) {
  const { heading, sentences, none, note } = section
  return (
    <div className={styles.part}>
      <Heading>{heading}</Heading>
      {none !== null && <p className={page.text}>{none}</p>}
      {sentences.length > 0 && (
        <ul className={[page.text, styles.patterns].join(' ')}>
          {sentences.map(({ lead, text }) => (
            <li key={`${lead} ${text}`}>
              <strong>{lead}</strong> {text}
            </li>
          ))}
        </ul>
      )}
      {note !== null && <p className={[page.small, page.soft, page.text].join(' ')}>{note}</p>}
    </div>
  )
}
