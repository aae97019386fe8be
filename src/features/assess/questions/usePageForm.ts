import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { QuestionnaireResponse } from '@/domain/response'
import { recordChange } from '@/state/recordChange'
import { openResponseNow, setTyping } from '@/state/responseStore'
import { delayed } from '@/ui/delayed'
import { useFlushOnLeave } from '@/ui/useFlushOnLeave'
import { answerChange, remarkChange } from './changesOf'
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

  const { subscribe, getValues } = form
  const take = useEffectEvent((name: string | undefined) => {
    const [, index, field] = changedField.exec(name ?? '') ?? []
    const question = questions[Number(index)]
    if (!question) return
    // Read when it is recorded: after the rest the form may hold something else than before it.
    const record = (recordGiven: typeof recordAnswer) => {
      const given = getValues().questions[Number(index)]
      if (given) recordGiven(question, given)
    }
    if (field === 'choice') record(recordAnswer)
    else if (field === 'percent') typing.later(`percent ${index}`, () => record(recordAnswer))
    else typing.later(`remark ${index}`, () => record(recordRemark))
  })
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ name }) => take(name) }), [subscribe])

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
