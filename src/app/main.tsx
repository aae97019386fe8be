import './zodWithoutEval'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connectLibrary } from '@/state/libraryStore'
import { connectPreferences } from '@/state/preferences'
import { connectSurveys } from '@/state/surveyLibrary'
import journalWorker from '@/storage/journal/journal.worker?worker&url'
import { openLibrary } from '@/storage/openLibrary'
import { loadModule } from '@/ui/browser/loadModule'
import { startWorker } from '@/ui/browser/trustedWorker'
import { App } from './App'
import { browserPreferences } from './browserPreferences'
import { Crashed } from './Crashed'
import { followTheme } from './theme'

const crashId = 'crash'

function start(container: HTMLElement) {
  watchForBugs()
  connectPreferences(browserPreferences())
  followTheme()
  const library = openLibrary('calms', { startJournal: () => startWorker(journalWorker) })
  connectLibrary(library)
  connectSurveys(async () => {
    const loaded = await loadModule(() => import('@/storage/surveys/openSurveys'))
    return loaded.ok ? loaded.module.openSurveys(library.shared) : null
  }, library.hasSurveys)
  const root = createRoot(container, { onUncaughtError: showCrash })
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

/** The screen may be gone or half alive; the store and its answers are still there. Told once, above all else. */
function showCrash(error: unknown) {
  if (document.getElementById(crashId)) return
  const notice = document.createElement('div')
  notice.id = crashId
  document.body.prepend(notice)
  createRoot(notice).render(<Crashed error={error} />)
  window.scrollTo(0, 0)
}

/** Bugs outside of rendering: without a word, what is on the screen and what is stored could part. */
function watchForBugs() {
  window.addEventListener('error', ({ error }: ErrorEvent) => {
    // Without an error object it is not ours: a browser extension, or the browser's own remark on layout.
    if (error instanceof Error) showCrash(error)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error) showCrash(reason)
  })
}

const container = document.getElementById('root')
if (container) start(container)
