import type { ReportModel } from '@/report/reportModel'
import { recordChange } from '@/state/recordChange'
import { useRole, type Opened } from '@/state/responseStore'
import { results } from '@/strings/en/results'
import { ScreenTitle } from '@/ui/ScreenTitle'
import page from '@/ui/page.module.css'
import { ComparisonView } from './comparison/ComparisonView'
import { ContentsNav } from './ContentsNav'
import { Contradictions } from './Contradictions'
import { DoraView } from './DoraView'
import { EarlierPicker } from './comparison/EarlierPicker'
import { Exports } from './export/Exports'
import { Facts } from './Facts'
import { ImproveFirst } from './ImproveFirst'
import { LensView } from './LensView'
import { MethodNote } from './MethodNote'
import { Profile } from './profile/Profile'
import { Questions } from './Questions'
import styles from './results.module.css'
import { StateNotices } from './StateNotices'
import { Strengths } from './Strengths'
import { Summary } from './Summary'
import { useShownResult } from './useShownResult'

/** One result from its sentences to its method note. Its order is the report's. */
export function ResultPage({ opened }: { opened: Extract<Opened, { kind: 'open' }> }) {
  const { result, model, earlier, compareWith } = useShownResult(opened)
  const role = useRole()
  const canChange = opened.access === 'own' && role !== 'reader'
  return (
    <article className={styles.result}>
      <header className={page.stack}>
        <p className={[page.small, page.soft].join(' ')}>{model.subtitle}</p>
        <ScreenTitle title={model.title} tab={results.tab(opened.response.about.team)} />
        <StateNotices opened={opened} />
      </header>
      <Summary heading={model.summaryHeading} sentences={model.summary} />
      <ContentsNav places={placesOf(model)} />
      {model.profile && <Profile section={model.profile} setTarget={canChange ? setTarget : null} />}
      {model.dora && <DoraView section={model.dora} />}
      {model.lens && <LensView section={model.lens} />}
      {model.suggestions && <ImproveFirst section={model.suggestions} />}
      {model.contradictions && <Contradictions section={model.contradictions} />}
      {model.strengths && <Strengths section={model.strengths} />}
      <EarlierPicker response={opened.response} chosen={earlier} onChoose={compareWith} />
      {model.comparison && <ComparisonView section={model.comparison} />}
      <Questions
        heading={model.questionsHeading}
        groups={model.questions}
        response={opened.response}
        canChange={canChange}
      />
      <Exports result={result} model={model} />
      <Facts facts={model.facts} />
      <MethodNote section={model.method} />
    </article>
  )
}

function setTarget(dimension: string, level: number | null) {
  recordChange({ kind: 'target', dimension, level })
}

function placesOf(model: ReportModel) {
  const { profile, dora, lens, suggestions, questions } = model
  return [
    ...(profile ? [{ id: 'result-profile', title: profile.heading }] : []),
    ...(dora ? [{ id: 'result-metrics', title: dora.heading }] : []),
    ...(lens ? [{ id: 'result-lens', title: lens.heading }] : []),
    ...(suggestions ? [{ id: 'result-first', title: suggestions.heading }] : []),
    ...(questions.length > 0 ? [{ id: 'result-questions', title: model.questionsHeading }] : []),
    { id: 'result-export', title: results.exportHeading },
  ]
}
