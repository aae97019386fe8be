import { useTeams, type Team, type Teams as LoadedTeams } from '@/state/teamResults'
import { common } from '@/strings/en/common'
import { teams as words, teamsReport } from '@/strings/en/teams'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { OpenFiles } from './OpenFiles'
import { Overview } from './Overview'
import styles from './Teams.module.css'
import { Without } from './Without'

/** Several teams side by side: what they share, their figures in the facilitator's order, what they ask of leaders. */
export function Teams() {
  const teams = useTeams()
  return (
    <div className={page.page}>
      <header className={styles.head}>
        <ScreenTitle title={teamsReport.title} tab={words.tab} />
        <p className={page.lead}>{teamsReport.purpose}</p>
      </header>
      <Face teams={teams} />
    </div>
  )
}

function Face({ teams }: { teams: LoadedTeams }) {
  switch (teams.kind) {
    case 'loading':
      return <Loading done={teams.done} total={teams.total} />
    case 'failed':
      return <Failed />
    case 'ready':
      return <Loaded teams={teams.teams} />
    default:
      return teams satisfies never
  }
}

function Loading({ done, total }: { done: number; total: number }) {
  return (
    <div className={page.section}>
      <p role="status">{words.loading}</p>
      {total > 0 && <Progress label={words.progress(done, total)} done={done} total={total} isWide />}
    </div>
  )
}

function Failed() {
  return (
    <div className={page.section}>
      <Notice
        kind="problem"
        title={words.failedTitle}
        actions={
          <Button
            look="main"
            onClick={() => {
              window.location.reload()
            }}
          >
            {common.reload}
          </Button>
        }
      >
        <p>{words.failedText}</p>
      </Notice>
    </div>
  )
}

function Loaded({ teams }: { teams: readonly Team[] }) {
  const ready = teams.flatMap((team) => (team.kind === 'ready' ? [team] : []))
  const others = teams.flatMap((team) => (team.kind === 'ready' ? [] : [team]))
  if (ready.length > 0) return <Overview ready={ready} others={others} />
  return (
    <>
      <section className={page.section}>
        <h2>{words.emptyTitle}</h2>
        <p className={[page.soft, page.text].join(' ')}>{words.emptyText}</p>
        <div className={page.actions}>
          <OpenFiles look="main" />
          <ButtonLink to="/surveys">{words.back}</ButtonLink>
          <ButtonLink to="/example/survey" look="plain">
            {words.openExample}
          </ButtonLink>
        </div>
      </section>
      <Without teams={others} />
    </>
  )
}
