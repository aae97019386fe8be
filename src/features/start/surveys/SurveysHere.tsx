import { useJoinedList } from '@/state/joinedStore'
import { useSurveyList } from '@/state/surveyList'
import { common } from '@/strings/en/common'
import { startSurveys as words } from '@/strings/en/startSurveys'
import { ButtonLink } from '@/ui/ButtonLink'
import styles from '../Stored.module.css'

type Row = {
  readonly id: string
  readonly name: string
  readonly fact: string
  readonly to: string
  readonly go: string
}

/** Surveys that are run from this browser, and rounds that are answered in it. Loaded where there are any. */
export function SurveysHere() {
  const listed = useSurveyList()
  const joined = useJoinedList() ?? []
  const surveys = listed.kind === 'ready' ? listed.entries : []
  const rows: readonly Row[] = surveys.flatMap((entry) => {
    if (entry.kind !== 'survey') return []
    const { id, about, rounds } = entry.survey
    const name = common.teamAndService(about.team, about.service)
    return [{ id, name, fact: words.rounds(rounds.length), to: `/surveys/${id}`, go: words.open }]
  })
  const answers: readonly Row[] = joined.flatMap((entry) => {
    if (entry.kind !== 'joined') return []
    const { terms, sent } = entry.joined
    const name = words.round(common.teamAndService(terms.team, terms.service), terms.title)
    const fact = sent.length > 0 ? words.sealed : words.notSealed
    return [{ id: terms.round, name, fact, to: `/joined/${terms.round}`, go: words.answers }]
  })
  return (
    <>
      <Group title={words.answersTitle} rows={answers} />
      <Group title={words.surveysTitle} rows={rows} />
    </>
  )
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ id, name, fact, to, go }) => (
          <li key={id} className={styles.row}>
            <div className={styles.about}>
              <p className={styles.name}>{name}</p>
              <p className={styles.detail}>{fact}</p>
            </div>
            <div className={styles.actions}>
              <ButtonLink to={to} label={words.goLabel(go, name)}>
                {go}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
