import './zodWithoutEval'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connectLibrary } from '@/state/libraryStore'
import { connectPreferences } from '@/state/preferences'
import journalWorker from '@/storage/journal/journal.worker?worker&url'
import { openLibrary } from '@/storage/openLibrary'
import { startWorker } from '@/ui/trustedWorker'
import { App } from './App'
import { browserPreferences } from './browserPreferences'
import { Crashed } from './Crashed'
import { followTheme } from './theme'

function start(container: HTMLElement) {
  connectPreferences(browserPreferences())
  followTheme()
  connectLibrary(openLibrary('calms', { startJournal: () => startWorker(journalWorker) }))
  const root = createRoot(container, { onUncaughtError: showCrash })
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

/** React has taken the broken screen down; the store and its answers are still there. */
function showCrash(error: unknown) {
  const container = document.createElement('div')
  document.body.append(container)
  createRoot(container).render(<Crashed error={error} />)
}

const container = document.getElementById('root')
if (container) start(container)
