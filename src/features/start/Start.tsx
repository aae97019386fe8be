import { lazy, Suspense, useEffect } from 'react'
import { forgetDeleted, refreshCatalog, refreshEntries } from '@/state/libraryStore'
import { useSurveyLibrary } from '@/state/surveyLibrary'
import { start } from '@/strings/en/start'
import { loadModule } from '@/ui/browser/loadModule'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { Doors } from './Doors'
import { StoredLists } from './StoredLists'

const SurveysHere = lazy(async () => {
  const loaded = await loadModule(() => import('./surveys/SurveysHere'))
  return { default: loaded.ok ? loaded.module.SurveysHere : SurveysMissing }
})

export function Start() {
  const areSurveysHere = useSurveyLibrary((state) => state.areHere)
  useEffect(() => {
    void refreshEntries()
    void refreshCatalog()
    return forgetDeleted
  }, [])

  return (
    <div className={page.page}>
      <ScreenTitle title={start.title} tab={start.tab} />
      <p className={page.lead}>{start.lead}</p>
      <Doors />
      {areSurveysHere && (
        <Suspense>
          <SurveysHere />
        </Suspense>
      )}
      <StoredLists />
    </div>
  )
}

function SurveysMissing() {
  return <p>{start.surveysMissing}</p>
}
