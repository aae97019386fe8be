import { Route, Switch } from 'wouter'
import { lazyScreen } from './lazyScreen'
import { NotFound } from './NotFound'

const SurveyList = lazyScreen(() => import('@/features/surveys/list/SurveyList').then((module) => module.SurveyList))
const NewSurvey = lazyScreen(() => import('@/features/surveys/newSurvey/NewSurvey').then((module) => module.NewSurvey))
const SurveyPage = lazyScreen(() => import('@/features/surveys/page/SurveyPage').then((module) => module.SurveyPage))
const NewRound = lazyScreen(() => import('@/features/surveys/openRound/NewRound').then((module) => module.NewRound))
const RoundPage = lazyScreen(() => import('@/features/surveys/round/RoundPage').then((module) => module.RoundPage))
const RoundResults = lazyScreen(() =>
  import('@/features/results/round/RoundResults').then((module) => module.RoundResults),
)
const Join = lazyScreen(() => import('@/features/join/Join').then((module) => module.Join))
const Joined = lazyScreen(() => import('@/features/join/Joined').then((module) => module.Joined))

/** The screens of surveys, apart from the others so that the first load knows of them by one name. */
export function SurveyScreens() {
  return (
    <Switch>
      <Route path="/surveys">
        <SurveyList />
      </Route>
      <Route path="/surveys/new">
        <NewSurvey />
      </Route>
      <Route path="/surveys/:id">{({ id }) => <SurveyPage id={id} />}</Route>
      <Route path="/surveys/:id/open">{({ id }) => <NewRound id={id} />}</Route>
      <Route path="/surveys/:id/:round/:tab?">
        {({ id, round, tab }) => (
          <RoundPage id={id} round={round} tab={tab ?? 'invite'}>
            <RoundResults survey={id} round={round} />
          </RoundPage>
        )}
      </Route>
      <Route path="/join/:code?">{({ code }) => <Join code={code} />}</Route>
      <Route path="/joined/:round">{({ round }) => <Joined round={round} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
