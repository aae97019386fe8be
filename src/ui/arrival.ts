import { createContext } from 'react'

type Arrival = {
  /** Whether the person moved from one screen to another since the page was loaded. */
  hasNavigated: boolean
  /** Stands behind the name of the screen in the browser's tab. */
  product: string
}

export const ArrivalContext = createContext<Arrival>({ hasNavigated: false, product: '' })
