import { useLocation } from 'wouter'
import { shownRounds, statusOf } from '@/domain/survey/roundStatus'
import { trendSection } from '@/report/round/trendSection'
import { resultsOfSurvey } from '@/state/roundResults'
import { deleteSurvey } from '@/state/surveyList'
import type { OpenSurvey } from '@/state/surveyStore'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { NotSavedNotice, SaveState } from '../SaveState'
import { SurveyGate } from '../SurveyGate'
import shared from '../surveys.module.css'
import { NextStepCard } from './NextStepCard'
import { Rename } from './RenameForm'
import { RoundsLine } from './RoundsLine'
import { SurveyFile } from './SurveyFile'
import { TrendView } from './TrendView'

const words = surveys.home

/** A survey: what comes next, its rounds, what moved, and its file. */
export function SurveyPage({ id }: { id: string }) {
  return <SurveyGate id={id}>{(open) => <Home open={open} key={id} />}</SurveyGate>
}

function Home({ open }: { open: OpenSurvey }) {
  const { survey } = open
  const { team, service } = survey.about
  const name = common.teamAndService(team, service)
  return (
    <article>
      <header className={page.stack}>
        <p className={[page.small, page.soft].join(' ')}>{words.subtitle}</p>
        <ScreenTitle title={name} tab={words.tab(name)} />
        <SaveState />
        <NotSavedNotice />
      </header>
      <div className={shared.sections}>
        <NextStepCard open={open} />
        <RoundsLine open={open} />
        <PrepareAhead open={open} />
        <Trend open={open} />
        <SurveyFile open={open} />
        <Manage open={open} />
      </div>
    </article>
  )
}

/** While a round is open, what comes next is about it; the one after it can be prepared all the same. */
function PrepareAhead({ open: { survey } }: { open: OpenSurvey }) {
  const last = shownRounds(survey).at(-1)
  if (!last || statusOf(last) !== 'open') return null
  return (
    <div className={page.actions}>
      <ButtonLink to={`/surveys/${survey.id}/open`}>{words.againAction}</ButtonLink>
    </div>
  )
}

function Trend({ open }: { open: OpenSurvey }) {
  const section = trendSection(resultsOfSurvey(open))
  if (section) return <TrendView section={section} />
  return (
    <section className={shared.section}>
      <h2>{surveys.trend.heading}</h2>
      <p className={page.soft}>{surveys.trend.needTwo}</p>
    </section>
  )
}

function Manage({ open: { survey } }: { open: OpenSurvey }) {
  const [, navigate] = useLocation()

  async function remove() {
    const saved = await deleteSurvey({ kind: 'survey', survey })
    if (saved.kind === 'saved') navigate('/surveys')
  }

  return (
    <section className={shared.section} aria-label={words.manage}>
      <Rename survey={survey} />
      <div>
        <Button look="plain" onClick={() => void remove()}>
          {words.deleteSurvey}
        </Button>
        <p className={shared.soft}>{words.deleteHint}</p>
      </div>
    </section>
  )
}
