import { Route, Switch } from 'wouter'
import { Start } from '@/features/start/Start'
import { lazyScreen } from './lazyScreen'
import { NotFound } from './NotFound'

const Choose = lazyScreen(() => import('@/features/choose/Choose').then((module) => module.Choose))

export function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Start />
      </Route>
      <Route path="/assess">
        <Choose />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
