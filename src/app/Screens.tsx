import { Route, Switch } from 'wouter'
import { Start } from '@/features/start/Start'
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
const SurveyScreens = lazyScreen(() => import('./SurveyScreens').then((module) => module.SurveyScreens))
const Settings = lazyScreen(() => import('@/features/settings/Settings').then((module) => module.Settings))

export function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Start />
      </Route>
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
      <Route path={/^\/(surveys|join|joined|teams|example\/survey)(\/.*)?$/}>
        <SurveyScreens />
      </Route>
      <Route path="/settings">
        <Settings />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
