import { useEffect } from 'react'
import { refreshCatalog, useLibraryStore } from '@/state/libraryStore'
import { useCanStore } from '@/state/useCanStore'
import { choose } from '@/strings/en/choose'
import { common } from '@/strings/en/common'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { ChooseForm } from './ChooseForm'

export function Choose() {
  const catalog = useLibraryStore((state) => state.catalog)
  const canStore = useCanStore()
  useEffect(() => {
    void refreshCatalog()
  }, [])

  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <ScreenTitle title={choose.title} />
      <p className={page.lead}>{canStore ? choose.lead : choose.leadUnsaved}</p>
      {catalog.kind === 'loading' && <p className={page.section}>{choose.loading}</p>}
      {catalog.kind === 'failed' && (
        <div className={page.section}>
          <Notice
            kind="problem"
            title={choose.failedTitle}
            actions={<Button onClick={() => void refreshCatalog()}>{common.tryAgain}</Button>}
          >
            <p>
              {choose.failedText} {catalog.entries.length > 0 && choose.ownOnly}
            </p>
          </Notice>
        </div>
      )}
      {catalog.kind !== 'loading' && catalog.unreadable.length > 0 && (
        <p className={page.section}>{choose.unreadable(catalog.unreadable.length)}</p>
      )}
      {catalog.kind !== 'loading' && catalog.entries.length > 0 && <ChooseForm entries={catalog.entries} />}
    </div>
  )
}
