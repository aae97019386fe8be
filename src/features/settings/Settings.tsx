import { useEffect } from 'react'
import { forgetDeleted, refreshCatalog, refreshEntries } from '@/state/libraryStore'
import { setPreferences, usePreferences } from '@/state/preferences'
import { settings } from '@/strings/en/settings'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { BackUp } from './BackUp'
import { JoinedRounds } from './JoinedRounds'
import { OwnQuestionnaires } from './OwnQuestionnaires'
import { PreferenceChoice } from './PreferenceChoice'
import { StoredResponses } from './StoredResponses'

export function Settings() {
  const { theme, pace } = usePreferences()
  useEffect(() => {
    void refreshEntries()
    void refreshCatalog()
    return forgetDeleted
  }, [])

  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <ScreenTitle title={settings.title} />
      <PreferenceChoice
        title={settings.look}
        chosen={theme}
        words={settings.themes}
        values={['system', 'light', 'dark']}
        onChoose={(chosen) => {
          setPreferences({ theme: chosen })
        }}
      />
      <PreferenceChoice
        title={settings.pace}
        chosen={pace}
        words={settings.paces}
        values={['page', 'question']}
        onChoose={(chosen) => {
          setPreferences({ pace: chosen })
        }}
      />
      <StoredResponses />
      <JoinedRounds />
      <BackUp />
      <OwnQuestionnaires />
    </div>
  )
}
