import { useMemo } from 'react'
import { buildTeamsModel } from '@/report/round/buildTeamsModel'
import { usePreferences } from '@/state/preferences'
import type { ReadyTeam, Team } from '@/state/teamResults'
import { teams as words } from '@/strings/en/teams'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { GroupView } from './GroupView'
import { OpenFiles } from './OpenFiles'
import { Requests } from './Requests'
import { TeamChoice } from './TeamChoice'
import styles from './Teams.module.css'
import { orderTeams } from './teamsOrder'
import { Without } from './Without'

type Props = { ready: readonly ReadyTeam[]; others: readonly Exclude<Team, ReadyTeam>[] }

/** The chosen teams in the facilitator's order; both are kept in the preferences of this browser. */
export function Overview({ ready, others }: Props) {
  const { order, leftOut } = usePreferences().teams
  const ordered = useMemo(() => orderTeams(ready, order), [ready, order])
  const shown = useMemo(() => ordered.filter(({ id }) => !leftOut.includes(id)), [ordered, leftOut])
  const model = useMemo(() => buildTeamsModel(shown.map(({ result }) => result)), [shown])
  const isOneOfSeveral = model.groups.length > 1
  return (
    <>
      <div className={[page.section, styles.screenOnly].join(' ')}>
        <TeamChoice teams={ordered} />
        <div className={page.actions}>
          <OpenFiles />
          {shown.length > 0 && <Button onClick={() => window.print()}>{words.print}</Button>}
          <ButtonLink to="/surveys" look="plain">
            {words.back}
          </ButtonLink>
        </div>
        <p className={[page.small, page.soft, page.text].join(' ')}>{words.openHint}</p>
      </div>
      <Few shown={shown.length} />
      {model.groups.map((group) => (
        <GroupView key={group.id} group={group} isOneOfSeveral={isOneOfSeveral} />
      ))}
      {shown.length > 0 && <Requests requests={model.requests} />}
      <Without teams={others} />
    </>
  )
}

/** Says what is missing where fewer than two teams are chosen. */
function Few({ shown }: { shown: number }) {
  if (shown > 1) return null
  return (
    <div className={[page.section, styles.screenOnly].join(' ')}>
      <Notice kind="info" title={shown === 0 ? words.noneChosenTitle : words.oneTitle}>
        <p>{shown === 0 ? words.noneChosenText : words.oneText}</p>
      </Notice>
    </div>
  )
}
