import { useContext, useEffect, useEffectEvent, useRef } from 'react'
import { ArrivalContext } from './arrival'

type Props = { title: string; tab?: string; keepsFocus?: boolean }

/**
 * The heading of a screen. Names the browser tab, and after a change of screen takes the focus, so that a screen reader
 * and the keyboard start where reading starts. `keepsFocus` leaves it to the screen to place the focus.
 */
export function ScreenTitle({ title, tab = title, keepsFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { hasNavigated, product } = useContext(ArrivalContext)
  const arrive = useEffectEvent(() => {
    if (!hasNavigated || keepsFocus) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  })

  useEffect(() => {
    arrive()
  }, [])
  useEffect(() => {
    document.title = product === '' ? tab : `${tab} · ${product}`
  }, [tab, product])

  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
