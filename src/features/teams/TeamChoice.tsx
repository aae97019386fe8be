import { useEffect, useRef, useState } from 'react'
import { nameTeams } from '@/report/round/nameTeams'
import { setPreferences, usePreferences } from '@/state/preferences'
import type { ReadyTeam } from '@/state/teamResults'
import { teams } from '@/strings/en/teams'
import page from '@/ui/page.module.css'
import { TeamChoiceRow } from './TeamChoiceRow'
import styles from './Teams.module.css'
import { moveTeam } from './teamsOrder'

const words = teams.choice

/** Where the team stands that was moved last, and by what. */
type Moved = { readonly name: string; readonly place: number; readonly by: -1 | 1 }

/** Which teams are shown and in which order. Folded once there is something to compare. */
export function TeamChoice({ teams: all }: { teams: readonly ReadyTeam[] }) {
  const { order, leftOut } = usePreferences().teams
  const [moved, setMoved] = useState<Moved | null>(null)
  const names = nameTeams(all.map(({ result }) => result))
  const ids = all.map(({ id }) => id)
  const shown = ids.filter((id) => !leftOut.includes(id)).length
  const [isOpenAtFirst] = useState(shown < 2)
  const rows = useFocusAfterMove(moved)

  function move(name: string, place: number, by: -1 | 1) {
    const elsewhere = order.filter((id) => !ids.includes(id))
    setPreferences({ teams: { order: [...moveTeam(ids, place, by), ...elsewhere], leftOut } })
    setMoved({ name, place: place + by, by })
  }

  function choose(id: string, isShown: boolean) {
    const others = leftOut.filter((other) => other !== id)
    setPreferences({ teams: { order, leftOut: isShown ? others : [...others, id] } })
  }

  return (
    <details className={styles.choice} open={isOpenAtFirst}>
      <summary>
        <span className={styles.strong}>{words.heading}</span>{' '}
        <span className={page.soft}>{words.shown(shown, all.length)}</span>
      </summary>
      <p className={[page.small, page.soft, page.text].join(' ')}>{words.hint}</p>
      <ol ref={rows} className={styles.rows} aria-label={words.legend}>
        {all.map((team, place) => {
          const name = names.get(team.result.summary.terms.round) ?? team.survey.about.team
          return (
            <TeamChoiceRow
              key={team.id}
              team={{ name, result: team.result, place, of: all.length }}
              isShown={!leftOut.includes(team.id)}
              onMove={(by) => {
                move(name, place, by)
              }}
              onChoose={(isShown) => {
                choose(team.id, isShown)
              }}
            />
          )
        })}
      </ol>
      <p role="status" className={page.visuallyHidden}>
        {moved && words.moved(moved.name, moved.place + 1, all.length)}
      </p>
    </details>
  )
}

/** A row that changes its place takes the focus along; at an end of the list it goes to the button for the way back. */
function useFocusAfterMove(moved: Moved | null) {
  const rows = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (!moved) return
    const buttons = [...(rows.current?.children[moved.place]?.querySelectorAll('button') ?? [])]
    const pressed = buttons[moved.by === -1 ? 0 : 1]
    const next = pressed?.disabled === true ? buttons.find(({ disabled }) => !disabled) : pressed
    next?.focus()
  }, [moved])
  return rows
}
