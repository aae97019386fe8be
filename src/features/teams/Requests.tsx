import type { TeamsModel } from '@/report/round/teamsModel'
import page from '@/ui/page.module.css'
import styles from './Teams.module.css'

/** What the teams ask of leaders, each with the team, its round and the action that needs it. */
export function Requests({ requests: { heading, entries, none } }: { requests: TeamsModel['requests'] }) {
  return (
    <section className={styles.group}>
      <div className={styles.part}>
        <h2>{heading}</h2>
        {none !== null && <p className={page.text}>{none}</p>}
        <ul className={[page.text, styles.requests].join(' ')}>
          {entries.map(({ id, from, text, action }) => (
            <li key={id}>
              <span className={[page.small, page.soft].join(' ')}>{from}</span>
              <span className={styles.request}>{text}</span>
              <span className={[page.small, page.soft].join(' ')}>{action}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
