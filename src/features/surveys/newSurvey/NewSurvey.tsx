import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { createSurvey } from '@/state/recordSurveyChange'
import { surveys } from '@/strings/en/surveys'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/form/TextField'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { aboutSchema, type AboutValues } from '../aboutForm'
import styles from '../surveys.module.css'

const words = surveys.newSurvey

export function NewSurvey() {
  const [, navigate] = useLocation()
  const form = useForm<AboutValues>({
    resolver: zodResolver(aboutSchema),
    defaultValues: { team: '', service: '' },
  })
  const { errors, isSubmitting } = form.formState

  async function begin({ team, service }: AboutValues) {
    // Where it could not be stored it opens from memory, and its page says so.
    const { id } = await createSurvey({ team, ...(service === '' ? {} : { service }) })
    navigate(`/surveys/${id}/open`)
  }

  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <ScreenTitle title={words.title} />
      <p className={page.lead}>{words.lead}</p>
      <form noValidate className={page.section} onSubmit={(event) => void form.handleSubmit(begin)(event)}>
        <div className={styles.fields}>
          <TextField
            label={words.team}
            error={errors.team?.message}
            autoComplete="off"
            required
            {...form.register('team')}
          />
          <TextField
            label={words.service}
            hint={words.serviceHint}
            error={errors.service?.message}
            autoComplete="off"
            {...form.register('service')}
          />
        </div>
        <p className={page.soft}>{words.next}</p>
        <div className={page.actions}>
          <Button type="submit" look="main" disabled={isSubmitting}>
            {words.begin}
          </Button>
          <p role="status" className={page.soft}>
            {isSubmitting && words.beginning}
          </p>
        </div>
      </form>
    </div>
  )
}
