import { Route, Switch } from 'wouter'
import { Start } from '@/features/start/Start'
import { lazyScreen } from './lazyScreen'

const OtherScreens = lazyScreen(() => import('./OtherScreens').then((module) => module.OtherScreens))

export function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Start />
      </Route>
      <Route>
        <OtherScreens />
      </Route>
    </Switch>
  )
}
