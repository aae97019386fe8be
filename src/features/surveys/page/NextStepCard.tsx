import type { OpenSurvey } from '@/state/surveyStore'
import { surveys } from '@/strings/en/surveys'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { roundAddress, tellAnswered } from '../surveyWords'
import styles from '../surveys.module.css'
import { nextStep } from './nextStep'

const words = surveys.home

type Card = { readonly title: string; readonly text: string; readonly action: string; readonly to: string }

/** What comes next in this survey, with the one button that leads there. */
export function NextStepCard({ open }: { open: OpenSurvey }) {
  const { title, text, action, to } = cardOf(open)
  return (
    <section className={styles.next} aria-labelledby="next-step">
      <p className={[page.small, page.soft].join(' ')}>{words.next}</p>
      <h2 id="next-step">{title}</h2>
      <p className={page.text}>{text}</p>
      <div className={page.actions}>
        <ButtonLink to={to} look="main">
          {action}
        </ButtonLink>
      </div>
    </section>
  )
}

function cardOf(open: OpenSurvey): Card {
  const { survey, ballots } = open
  const prepare = `/surveys/${survey.id}/open`
  const step = nextStep(open)
  if (step.kind === 'first') {
    return { title: words.firstTitle, text: words.firstText, action: words.firstAction, to: prepare }
  }
  if (step.kind === 'draft') {
    return { title: words.draftTitle, text: words.draftText, action: words.draftAction, to: prepare }
  }
  const { title, round } = step.round.terms
  const told = tellAnswered(step.round, ballots)
  const at = (tab: string) => roundAddress(survey.id, round, tab)
  switch (step.kind) {
    case 'collect':
      return {
        title: words.collectTitle(title),
        text: words.collectText(told),
        action: words.collectAction,
        to: at('invite'),
      }
    case 'reveal':
      return {
        title: words.revealTitle(title),
        text: words.revealText(told),
        action: words.revealAction,
        to: at('responses'),
      }
    case 'talk':
      return { title: words.talkTitle(title), text: words.talkText, action: words.talkAction, to: at('results') }
    case 'plan':
      return { title: words.talkTitle(title), text: words.talkText, action: words.planAction, to: at('plan') }
    case 'again':
      return {
        title: words.againTitle,
        text: words.againText(title, step.round.actions.filter(({ isRemoved }) => !isRemoved).length),
        action: words.againAction,
        to: prepare,
      }
    default:
      return step satisfies never
  }
}
