import { Route, Switch } from 'wouter'
import { Start } from '@/features/start/Start'
import { lazyScreen } from './lazyScreen'
import { NotFound } from './NotFound'

export function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Start />
      </Route>
      <Route path="/xassess">
        <NotFound />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
