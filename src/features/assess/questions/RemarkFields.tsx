import { useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { maxNoteLength } from '@/domain/response'
import { assess } from '@/strings/en/assess'
import { TextArea, TextField } from '@/ui/form/TextField'
import type { PageValues } from './pageValues'
import type { Question } from '../parts'
import styles from './Question.module.css'

type Props = { question: Question; index: number; form: UseFormReturn<PageValues> }

/** Note and evidence, folded away; open from the start where something is written. */
export function RemarkFields({ question, index, form }: Props) {
  const texts = useWatch({
    control: form.control,
    name: [
      `questions.${index}.note`,
      `questions.${index}.evidence`,
      `questions.${index}.link`,
      `questions.${index}.date`,
    ],
  })
  const isWritten = texts.some((text) => text !== '')
  const [isOpenAtFirst] = useState(isWritten)
  return (
    <details className={styles.remark} open={isOpenAtFirst}>
      <summary>{isWritten ? assess.hasRemark : assess.remark}</summary>
      <div className={styles.remarkFields}>
        <TextFields question={question} index={index} form={form} />
        <LinkAndDate index={index} form={form} />
      </div>
    </details>
  )
}

function TextFields({ question, index, form }: Props) {
  const errors = form.formState.errors.questions?.[index]
  const example = question.kind === 'item' ? question.item.evidence : undefined
  return (
    <>
      <TextArea
        label={assess.note}
        rows={3}
        maxLength={maxNoteLength}
        error={errors?.note?.message}
        {...form.register(`questions.${index}.note`)}
      />
      <TextField
        label={assess.evidence}
        hint={example === undefined ? undefined : assess.evidenceHint(example)}
        maxLength={maxNoteLength}
        error={errors?.evidence?.message}
        {...form.register(`questions.${index}.evidence`)}
      />
    </>
  )
}

function LinkAndDate({ index, form }: Omit<Props, 'question'>) {
  return (
    <div className={styles.linkAndDate}>
      <TextField
        label={assess.link}
        type="url"
        inputMode="url"
        maxLength={2000}
        error={form.formState.errors.questions?.[index]?.link?.message}
        {...form.register(`questions.${index}.link`)}
      />
      <TextField label={assess.date} type="date" {...form.register(`questions.${index}.date`)} />
    </div>
  )
}
