import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { choose } from '@/strings/en/choose'
import page from '@/ui/page.module.css'
import { TextField } from '@/ui/form/TextField'
import type { ChooseValues } from './chooseForm'
import styles from './Choose.module.css'

type Props = {
  register: UseFormRegister<ChooseValues>
  errors: FieldErrors<ChooseValues>
  mode: ChooseValues['mode']
}

export function TeamFields({ register, errors, mode }: Props) {
  return (
    <div className={page.section}>
      <fieldset className={styles.fields}>
        <legend>{choose.about}</legend>
        <TextField
          label={choose.teamName}
          error={errors.team?.message}
          autoComplete="off"
          required
          {...register('team')}
        />
        <TextField
          label={choose.serviceName}
          hint={choose.serviceHint}
          error={errors.service?.message}
          autoComplete="off"
          {...register('service')}
        />
        <TextField
          label={mode === 'person' ? choose.respondentPerson : choose.respondentTeam}
          hint={choose.respondentHint}
          error={errors.respondent?.message}
          autoComplete={mode === 'person' ? 'name' : 'off'}
          {...register('respondent')}
        />
      </fieldset>
    </div>
  )
}
