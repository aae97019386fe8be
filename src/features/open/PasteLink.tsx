import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { TextField } from '@/ui/form/TextField'

const codeInLink = /#\/r\/([^\s#?]+)\s*$/
const linkSchema = z.object({ link: z.string().regex(codeInLink, open.linkProblem) })

export function PasteLink() {
  const [, navigate] = useLocation()
  const form = useForm({ resolver: zodResolver(linkSchema), defaultValues: { link: '' } })

  function openLink({ link }: { link: string }) {
    const code = codeInLink.exec(link)?.[1]
    if (code !== undefined) navigate(`/r/${code}`)
  }

  return (
    <form noValidate className={page.section} onSubmit={(event) => void form.handleSubmit(openLink)(event)}>
      <h2>{open.linkTitle}</h2>
      <TextField
        label={open.linkLabel}
        hint={open.linkHint}
        error={form.formState.errors.link?.message}
        inputMode="url"
        autoComplete="off"
        {...form.register('link')}
      />
      <div className={page.actions}>
        <Button type="submit">{open.linkOpen}</Button>
      </div>
    </form>
  )
}
