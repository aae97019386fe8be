import type { UseFormReturn } from 'react-hook-form'
import type { Metric } from '@/domain/questionnaire'
import { assess } from '@/strings/en/assess'
import { TextField } from '@/ui/form/TextField'
import type { PageValues } from './pageValues'
import styles from './Question.module.css'

type Props = { metric: Metric; index: number; form: UseFormReturn<PageValues> }

/** A figure in place of a bracket: whichever was given last holds. */
export function PercentField({ metric, index, form }: Props) {
  const error = form.formState.errors.questions?.[index]?.percent?.message
  return (
    <div className={styles.percent}>
      <TextField
        label={metric.answer === 'percent' ? assess.percent : assess.orPercent}
        hint={assess.percentHint}
        error={error}
        inputMode="numeric"
        autoComplete="off"
        {...form.register(`questions.${index}.percent`, {
          onChange: () => {
            form.setValue(`questions.${index}.choice`, null)
          },
        })}
      />
    </div>
  )
}
