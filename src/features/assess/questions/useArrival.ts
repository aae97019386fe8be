import { useEffect, useEffectEvent, type RefObject } from 'react'
import { focusQuestion } from './useQuestionKeys'

type Way = {
  /** Came by key from the question before: the focus goes into the first question. */
  readonly isByKey: boolean
  /** Place of the question that the address names; null = none in particular. */
  readonly asked: number | null
}

/** Places the focus when a page of questions appears, unless its title takes it. */
export function useArrival(area: RefObject<HTMLElement | null>, { isByKey, asked }: Way) {
  const arrive = useEffectEvent(() => {
    const question = area.current?.querySelectorAll(':scope > fieldset')[asked ?? 0]
    if (!question || (!isByKey && asked === null)) return
    if (isByKey) window.scrollTo(0, 0)
    focusQuestion(question)
  })
  useEffect(() => {
    arrive()
  }, [])
}
