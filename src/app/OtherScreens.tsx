import { Route, Switch } from 'wouter'
import { fetchWhenIdle } from './fetchWhenIdle'
import { lazyScreen } from './lazyScreen'
import { NotFound } from './NotFound'
import { loadStorageTrouble } from './StorageNotices'

const Choose = lazyScreen(() => import('@/features/choose/Choose').then((module) => module.Choose))
const loadResults = () => import('@/features/results/Results').then((module) => module.Results)
const Assess = lazyScreen(() =>
  import('@/features/assess/Assess').then((module) => {
    fetchWhenIdle(loadResults, () => import('@/ui/ChartCanvas'), loadStorageTrouble)
    return module.Assess
  }),
)
const Results = lazyScreen(loadResults)
const OpenFile = lazyScreen(() => import('@/features/open/OpenFile').then((module) => module.OpenFile))
const OpenLink = lazyScreen(() => import('@/features/open/OpenLink').then((module) => module.OpenLink))
const OpenExample = lazyScreen(() => import('@/features/open/OpenExample').then((module) => module.OpenExample))
const Learn = lazyScreen(() => import('@/features/learn/Learn').then((module) => module.Learn))
const Method = lazyScreen(() => import('@/features/learn/Method').then((module) => module.Method))
const Settings = lazyScreen(() => import('@/features/settings/Settings').then((module) => module.Settings))
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
const Teams = lazyScreen(() => import('@/features/teams/Teams').then((module) => module.Teams))
const OpenExampleSurvey = lazyScreen(() =>
  import('@/features/open/OpenExampleSurvey').then((module) => module.OpenExampleSurvey),
)

/** Every screen but the first one, apart from it so that the first load knows of them by one name. */
export function OtherScreens() {
  return (
    <Switch>
      <Route path="/assess">
        <Choose />
      </Route>
      <Route path="/assess/:id/:step?">{({ id, step }) => <Assess id={id} step={step} />}</Route>
      <Route path="/results/:id">{({ id }) => <Results id={id} />}</Route>
      <Route path="/open">
        <OpenFile />
      </Route>
      <Route path="/r/:code?">{({ code }) => <OpenLink code={code} />}</Route>
      <Route path="/example">
        <OpenExample />
      </Route>
      <Route path="/learn/:topic?">{({ topic }) => <Learn topic={topic} />}</Route>
      <Route path="/method/:topic?">{({ topic }) => <Method topic={topic} />}</Route>
      <Route path="/settings">
        <Settings />
      </Route>
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
      <Route path="/teams">
        <Teams />
      </Route>
      <Route path="/example/survey">
        <OpenExampleSurvey />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
