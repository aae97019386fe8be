import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { QuestionnaireResponse } from '@/domain/response'
import { recordChange } from '@/state/recordChange'
import { openResponseNow, setTyping } from '@/state/responseStore'
import { answerChange, remarkChange } from './changesOf'
import { delayed } from './delayed'
import { pageSchema, pageValues, type PageValues } from './pageValues'
import type { Question } from '../parts'

const typingDelay = 250
const changedField = /^questions\.(\d+)\.(\w+)$/

/**
 * The form of a page. It begins with the answers of the response and records each valid change of them; nothing flows
 * back while it is shown. Choices are recorded at once, typed text after a short rest or when the page is left.
 */
export function usePageForm(
  questions: readonly Question[],
  response: QuestionnaireResponse,
): UseFormReturn<PageValues> {
  const form = useForm<PageValues>({
    resolver: zodResolver(pageSchema),
    mode: 'onTouched',
    defaultValues: pageValues(questions, response),
  })
  const [typing] = useState(() => delayed(typingDelay, setTyping))
  useFlushOnLeave(typing.flush)

  const take = useEffectEvent((name: string | undefined, values: PageValues) => {
    const [, index, field] = changedField.exec(name ?? '') ?? []
    const question = questions[Number(index)]
    const given = values.questions[Number(index)]
    if (!question || !given) return
    if (field === 'choice') recordAnswer(question, given)
    else if (field === 'percent') typing.later(`percent ${index}`, () => recordAnswer(question, given))
    else typing.later(`remark ${index}`, () => recordRemark(question, given))
  })
  const { subscribe } = form
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ name, values }) => take(name, values) }),
    [subscribe],
  )

  return form
}

type Given = PageValues['questions'][number]

function recordAnswer(question: Question, given: Given) {
  const open = openResponseNow()
  const change = open && answerChange(question, given, open.response)
  if (change) recordChange(change)
}

function recordRemark(question: Question, given: Given) {
  const open = openResponseNow()
  const change = open && remarkChange(question, given, open.response)
  if (change) recordChange(change)
}

/** Typed text is handed over before the page is hidden, closed or left for another screen. */
function useFlushOnLeave(flush: () => void) {
  useEffect(() => {
    function flushIfHidden() {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', flushIfHidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flushIfHidden)
      window.removeEventListener('pagehide', flush)
    }
  }, [flush])
  // A layout effect, because its clean-up comes before the screen lets go of the response.
  useLayoutEffect(() => flush, [flush])
}
