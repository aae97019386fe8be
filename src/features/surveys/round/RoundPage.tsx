import type { ReactNode } from 'react'
import { findRound, statusOf } from '@/domain/survey/roundStatus'
import type { Round } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { useRoundResult } from '@/state/roundView'
import type { OpenSurvey } from '@/state/surveyStore'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { ResponsesTab } from '../collect/ResponsesTab'
import { Discuss } from '../discuss/Discuss'
import { InviteTab } from '../invite/InviteTab'
import { Plan } from '../plan/Plan'
import { Missing, SurveyGate } from '../SurveyGate'
import { NotSavedNotice, SaveState } from '../SaveState'
import { tellAnswered, tellStatus } from '../surveyWords'
import styles from '../surveys.module.css'
import { NoResult } from './NoResult'
import { RoundManage } from './RoundManage'
import { RoundTabs } from './RoundTabs'
import { tabOf, type RoundTab } from './tabs'

type Props = { id: string; round: string; tab: string; children?: ReactNode }

/** One round with its parts. `children` is what the results tab shows once something is revealed. */
export function RoundPage({ id, round, tab, children }: Props) {
  return (
    <SurveyGate id={id}>
      {(open) => {
        const found = findRound(open.survey, round)
        if (!found) return <Missing title={surveys.noRound} text={surveys.noRoundText} />
        if (statusOf(found) === 'deleted') return <DeletedRound survey={id} round={found} />
        return (
          <RoundFrame open={open} round={found} tab={tabOf(tab)}>
            {children}
          </RoundFrame>
        )
      }}
    </SurveyGate>
  )
}

type FrameProps = { open: OpenSurvey; round: Round; tab: RoundTab; children?: ReactNode }

function RoundFrame({ open, round, tab, children }: FrameProps) {
  const { survey, ballots } = open
  const { team, service, title } = round.terms
  return (
    <article className={page.stack}>
      <header className={page.stack}>
        <p className={[page.small, page.soft, styles.screenOnly].join(' ')}>
          <a href={`#/surveys/${survey.id}`}>{common.teamAndService(team, service)}</a>
        </p>
        <ScreenTitle key={tab} title={title} tab={surveys.round.tabTitle(surveys.round.tabs[tab], title)} />
        <div className={styles.head}>
          <p className={styles.facts}>
            <span>{tellStatus(round)}</span>
            <span>{tellAnswered(round, ballots)}</span>
          </p>
          <SaveState />
        </div>
        <NotSavedNotice />
      </header>
      <RoundTabs survey={survey.id} round={round.terms.round} current={tab} />
      <TabContent open={open} round={round} tab={tab}>
        {children}
      </TabContent>
      <RoundManage round={round} />
    </article>
  )
}

function TabContent({ open, round, tab, children }: FrameProps) {
  const result = useRoundResult(round.terms.round)
  switch (tab) {
    case 'invite':
      return <InviteTab survey={open.survey} round={round} />
    case 'responses':
      return <ResponsesTab survey={open.survey} round={round} />
    case 'results':
      return result ? children : <NoResult open={open} round={round} />
    case 'discuss':
      return result ? (
        <Discuss survey={open.survey} round={round} result={result} />
      ) : (
        <NoResult open={open} round={round} />
      )
    case 'plan':
      return result ? (
        <Plan survey={open.survey} round={round} result={result} />
      ) : (
        <NoResult open={open} round={round} />
      )
    default:
      return tab satisfies never
  }
}

function DeletedRound({ survey, round }: { survey: string; round: Round }) {
  const { title } = round.terms
  return (
    <div className={page.stack}>
      <ScreenTitle title={title} />
      <Notice
        kind="info"
        title={surveys.round.deletedTitle(title)}
        actions={
          <>
            <Button
              look="main"
              onClick={() => {
                recordSurveyChange({ kind: 'event', round: round.terms.round, event: 'restored' })
              }}
            >
              {surveys.round.restore}
            </Button>
            <ButtonLink to={`/surveys/${survey}`}>{surveys.toSurvey}</ButtonLink>
          </>
        }
      >
        <p>{surveys.round.deletedText}</p>
      </Notice>
    </div>
  )
}
