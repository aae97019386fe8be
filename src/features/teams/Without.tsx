import type { ReadyTeam, Team } from '@/state/teamResults'
import { common } from '@/strings/en/common'
import { teams as words } from '@/strings/en/teams'
import page from '@/ui/page.module.css'
import styles from './Teams.module.css'

type Props = { teams: readonly Exclude<Team, ReadyTeam>[] }

/** Surveys that are here and not in the overview, each with the reason. */
export function Without({ teams }: Props) {
  if (teams.length === 0) return null
  return (
    <section className={[page.section, styles.screenOnly].join(' ')}>
      <h2>{words.without.heading}</h2>
      <ul className={[page.soft, page.text, styles.lines].join(' ')}>
        {teams.map((team) => (
          <li key={team.id}>{tell(team)}</li>
        ))}
      </ul>
    </section>
  )
}

function tell(team: Props['teams'][number]): string {
  if (team.kind === 'unreadable') return words.without.unreadable(team.id)
  const { team: name, service } = team.survey.about
  return words.without.line(common.teamAndService(name, service), words.without.why[team.why])
}
