import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { About } from '@/domain/response'
import { recordChange } from '@/state/recordChange'
import { assess } from '@/strings/en/assess'
import { Button } from '@/ui/Button'
import { Choice } from '@/ui/form/Choice'
import page from '@/ui/page.module.css'
import { TextField } from '@/ui/form/TextField'
import styles from '../Assess.module.css'

const label = z.string().trim().max(200, assess.labelTooLong)
const aboutFormSchema = z.object({
  mode: z.enum(['person', 'team']),
  team: label.min(1, assess.teamMissing),
  service: label,
  respondent: label,
})
type AboutValues = z.infer<typeof aboutFormSchema>

type Props = { about: About; onDone: () => void }

/** Corrects who answers and for which team and service. */
export function AboutForm({ about, onDone }: Props) {
  const form = useForm<AboutValues>({
    resolver: zodResolver(aboutFormSchema),
    defaultValues: { ...about, service: about.service ?? '', respondent: about.respondent ?? '' },
  })
  const { errors } = form.formState

  function record({ mode, team, service, respondent }: AboutValues) {
    const optional = { ...(service === '' ? {} : { service }), ...(respondent === '' ? {} : { respondent }) }
    recordChange({ kind: 'about', about: { mode, team, ...optional } })
    onDone()
  }

  return (
    <form noValidate className={styles.aboutForm} onSubmit={(event) => void form.handleSubmit(record)(event)}>
      <TextField label={assess.team} error={errors.team?.message} autoComplete="off" {...form.register('team')} />
      <TextField
        label={assess.service}
        error={errors.service?.message}
        autoComplete="off"
        {...form.register('service')}
      />
      <fieldset className={styles.modes}>
        <legend>{assess.who}</legend>
        <Choice {...form.register('mode')} value="person">
          {assess.whoPerson}
        </Choice>
        <Choice {...form.register('mode')} value="team">
          {assess.whoTeam}
        </Choice>
      </fieldset>
      <TextField
        label={assess.respondent}
        error={errors.respondent?.message}
        autoComplete="off"
        {...form.register('respondent')}
      />
      <div className={page.actions}>
        <Button type="submit">{assess.keepAbout}</Button>
        <Button look="plain" onClick={onDone}>
          {assess.cancelAbout}
        </Button>
      </div>
    </form>
  )
}
