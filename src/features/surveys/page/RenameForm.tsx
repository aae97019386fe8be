import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Survey } from '@/domain/survey/survey'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { common } from '@/strings/en/common'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/form/TextField'
import page from '@/ui/page.module.css'
import { aboutSchema, type AboutValues } from '../aboutForm'
import styles from './Page.module.css'

const words = surveys.home

/** Renames the team or the service from now on. */
export function Rename({ survey: { about } }: { survey: Survey }) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <RenameForm about={about} onDone={() => setIsOpen(false)} />
  return (
    <div className={page.actions}>
      <Button look="plain" onClick={() => setIsOpen(true)}>
        {words.rename}
      </Button>
    </div>
  )
}

function RenameForm({ about, onDone }: { about: Survey['about']; onDone: () => void }) {
  const form = useForm<AboutValues>({
    resolver: zodResolver(aboutSchema),
    defaultValues: { team: about.team, service: about.service ?? '' },
  })
  const { errors } = form.formState

  function record({ team, service }: AboutValues) {
    recordSurveyChange({ kind: 'about', team, ...(service === '' ? {} : { service }) })
    onDone()
  }

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void form.handleSubmit(record)(event)}>
      <TextField
        label={surveys.newSurvey.team}
        error={errors.team?.message}
        autoComplete="off"
        {...form.register('team')}
      />
      <TextField
        label={surveys.newSurvey.service}
        error={errors.service?.message}
        autoComplete="off"
        {...form.register('service')}
      />
      <p className={[page.soft, page.small].join(' ')}>{words.renameNote}</p>
      <div className={page.actions}>
        <Button type="submit">{words.keepName}</Button>
        <Button look="plain" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
