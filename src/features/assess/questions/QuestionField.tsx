import { useId, useRef } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { Metric } from '@/domain/questionnaire'
import { assess } from '@/strings/en/assess'
import { Button } from '@/ui/Button'
import { Choice } from '@/ui/form/Choice'
import styles from './Question.module.css'
import { bracketChoice, type PageValues } from './pageValues'
import { textOf, type Question } from '../parts'
import { PercentField } from './PercentField'
import { RemarkFields } from './RemarkFields'
import { focusQuestion } from './useQuestionKeys'

type Props = {
  question: Question
  index: number
  form: UseFormReturn<PageValues>
  /** Shown, but not to be changed. */
  isClosed: boolean
}

export function QuestionField({ question, index, form, isClosed }: Props) {
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const helpId = useId()
  const field = form.register(`questions.${index}.choice`, {
    onChange: () => {
      form.setValue(`questions.${index}.percent`, '')
    },
  })
  const metric = question.kind === 'metric' ? question.metric : null

  function clear() {
    form.setValue(`questions.${index}.percent`, '')
    form.setValue(`questions.${index}.choice`, null, { shouldDirty: true })
    if (fieldset.current) focusQuestion(fieldset.current)
  }

  return (
    <fieldset
      ref={fieldset}
      className={styles.question}
      data-question={index}
      disabled={isClosed}
      aria-describedby={metric ? helpId : undefined}
    >
      <legend>{textOf(question)}</legend>
      {metric && <MetricHelp id={helpId} metric={metric} />}
      <div className={styles.choices}>
        {statementsOf(question).map(({ value, words }) => (
          <Choice key={value} {...field} value={value}>
            {words}
          </Choice>
        ))}
      </div>
      {metric && metric.answer !== 'bracket' && <PercentField metric={metric} index={index} form={form} />}
      <div className={styles.aside}>
        <Choice look="slim" {...field} value="dontKnow">
          {assess.dontKnow}
        </Choice>
        <Choice look="slim" {...field} value="notApplicable">
          {assess.notApplicable}
        </Choice>
        {!isClosed && <ClearButton index={index} form={form} onClear={clear} />}
      </div>
      <RemarkFields question={question} index={index} form={form} />
    </fieldset>
  )
}

function MetricHelp({ id, metric }: { id: string; metric: Metric }) {
  return (
    <p id={id} className={styles.help}>
      {metric.optional && `${assess.optionalQuestion}. `}
      {metric.help}
    </p>
  )
}

function ClearButton({ index, form, onClear }: Pick<Props, 'index' | 'form'> & { onClear: () => void }) {
  const [choice, percent] = useWatch({
    control: form.control,
    name: [`questions.${index}.choice`, `questions.${index}.percent`],
  })
  const hasAnswer = (choice ?? '') !== '' || percent !== ''
  return hasAnswer ? (
    <Button look="plain" onClick={onClear}>
      {assess.clear}
    </Button>
  ) : null
}

function statementsOf(question: Question): { value: string; words: string }[] {
  return question.kind === 'item'
    ? question.item.levels.map((words, index) => ({ value: String(index + 1), words }))
    : question.metric.brackets.map(({ id, label }) => ({ value: bracketChoice(id), words: label }))
}
