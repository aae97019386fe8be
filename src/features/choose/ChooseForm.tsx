import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import { useIncomingStore } from '@/state/incomingStore'
import { library } from '@/state/libraryStore'
import type { CatalogEntry, LoadedDefinition } from '@/state/ports'
import { startDraft } from '@/state/recordChange'
import { choose } from '@/strings/en/choose'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { aboutOf, chooseSchema, type ChooseValues } from './chooseForm'
import { QuestionnaireChoice } from './QuestionnaireChoice'
import { TeamFields } from './TeamFields'
import { firstProposed, keyOf, splitVersions } from '@/state/catalogVersions'
import { WhoChoice } from './WhoChoice'

type Failure = Extract<LoadedDefinition, { ok: false }>['why']

export function ChooseForm({ entries }: { entries: readonly CatalogEntry[] }) {
  const [, navigate] = useLocation()
  const suggested = useIncomingStore((state) => state.keptQuestionnaire)
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useForm<ChooseValues>({
    resolver: zodResolver(chooseSchema),
    defaultValues: {
      questionnaire: firstChoice(entries, suggested),
      mode: 'person',
      team: '',
      service: '',
      respondent: '',
    },
  })
  const mode = useWatch({ control: form.control, name: 'mode' })
  const { isSubmitting } = form.formState

  async function begin(values: ChooseValues) {
    const chosen = entries.find((entry) => keyOf(entry) === values.questionnaire)
    if (!chosen) return
    setFailure(null)
    const loaded = await library().loadDefinition(chosen)
    if (!loaded.ok) {
      setFailure(loaded.why)
      return
    }
    const id = await startDraft(loaded.definition, aboutOf(values))
    navigate(`/assess/${id}`)
  }

  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(begin)(event)}>
      <QuestionnaireChoice entries={entries} field={form.register('questionnaire')} />
      <WhoChoice field={form.register('mode')} />
      <TeamFields register={form.register} errors={form.formState.errors} mode={mode} />
      <div className={page.section}>
        {failure !== null && (
          <Notice kind="problem" title={savingWords.definitionTitle}>
            <p>{savingWords.definition[failure]}</p>
          </Notice>
        )}
        <div className={page.actions}>
          <Button type="submit" look="main" disabled={isSubmitting}>
            {choose.begin}
          </Button>
          <p role="status" className={page.soft}>
            {isSubmitting && choose.beginning}
          </p>
        </div>
      </div>
    </form>
  )
}

function firstChoice(entries: readonly CatalogEntry[], suggested: string | null): string {
  const kept = entries.find((entry) => entry.sha256 === suggested)
  const first = kept ?? firstProposed(splitVersions(entries).newest)
  return first ? keyOf(first) : ''
}
