import { useEffect } from 'react'
import { forgetDeleted, refreshCatalog, refreshEntries } from '@/state/libraryStore'
import { start } from '@/strings/en/start'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { Doors } from './Doors'
import { StoredLists } from './StoredLists'

export function Start() {
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
      <StoredLists />
    </div>
  )
}
