import type { TeamsCell, TeamsDimension, TeamsGroupSection, TeamsTeam } from '@/report/round/teamsModel'
import page from '@/ui/page.module.css'
import { ScrollTable } from '@/ui/ScrollTable'
import styles from './Heat.module.css'

/** A row a team, a column a dimension. */
export function DimensionHeat({ group: { teams, table } }: { group: TeamsGroupSection }) {
  const { caption, teamColumn, dimensions } = table
  return (
    <div className={styles.heat}>
      <ScrollTable caption={caption} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{teamColumn}</th>
            {dimensions.map(({ id, name, hue, mark }) => (
              <th key={id} scope="col" data-hue={hue % 5}>
                <span className={styles.hued}>{name}</span>
                {mark !== null && <span className={styles.under}>{mark}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team, place) => (
            <tr key={team.round}>
              <th scope="row">
                <TeamHead team={team} />
              </th>
              {dimensions.map(({ id, cells }) => (
                <HeatCell key={id} cell={cells[place]} />
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

/** A row a question, by dimension; a column a team. */
export function QuestionHeat({ group: { teams, table } }: { group: TeamsGroupSection }) {
  const { questionsCaption, questionColumn, dimensions } = table
  return (
    <div className={[styles.heat, styles.dense].join(' ')}>
      <ScrollTable caption={questionsCaption} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{questionColumn}</th>
            {teams.map((team) => (
              <th key={team.round} scope="col">
                <TeamHead team={team} />
              </th>
            ))}
          </tr>
        </thead>
        {dimensions.map((dimension) => (
          <Questions key={dimension.id} dimension={dimension} teams={teams} />
        ))}
      </ScrollTable>
    </div>
  )
}

function Questions({ dimension, teams }: { dimension: TeamsDimension; teams: readonly TeamsTeam[] }) {
  const { name, hue, mark, questions } = dimension
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={styles.dimension} data-hue={hue % 5}>
          <span className={styles.hued}>{name}</span>
          {mark !== null && <span className={styles.under}>{mark}</span>}
        </th>
        <td colSpan={teams.length} />
      </tr>
      {questions.map(({ key, title, cells }) => (
        <tr key={key}>
          <th scope="row">{title}</th>
          {teams.map(({ round }, place) => (
            <HeatCell key={round} cell={cells[place]} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function TeamHead({ team: { name, detail } }: { team: TeamsTeam }) {
  return (
    <>
      {name}
      <span className={styles.under}>{detail}</span>
    </>
  )
}

/** The figure on its shade. A screen reader hears it with level and people, a pointer resting on it shows the same. */
function HeatCell({ cell }: { cell: TeamsCell | undefined }) {
  if (!cell) return <td />
  const { text, detail, full, shade } = cell
  return (
    <td className={styles.cell} data-shade={shade ?? 'none'} title={full}>
      <span aria-hidden="true">
        <span className={shade === null ? undefined : styles.figure}>{text}</span>
        {detail !== null && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={page.visuallyHidden}>{full}</span>
    </td>
  )
}
