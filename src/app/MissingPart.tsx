import { useState, useSyncExternalStore } from 'react'
import { common } from '@/strings/en/common'
import { errors } from '@/strings/en/errors'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { TakeAlong } from './TakeAlong'

/** Only a new load of the page fetches the part again: browsers remember an import that failed. */
export function MissingPart() {
  const isOnline = useSyncExternalStore(onNetworkChange, () => navigator.onLine)
  const [hasTried, setHasTried] = useState(false)

  // Without a network a reload would end on the browser's own error page.
  function tryAgain() {
    setHasTried(true)
    if (navigator.onLine) location.reload()
  }

  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={errors.missingPartTitle} />
        <p role="status" className={page.text}>
          {isOnline ? errors.missingPart : hasTried ? errors.stillOffline : errors.offline}
        </p>
        <div className={page.actions}>
          <Button look="main" onClick={tryAgain}>
            {isOnline ? common.reload : common.tryAgain}
          </Button>
          {!isOnline && (
            <Button
              onClick={() => {
                location.reload()
              }}
            >
              {common.reload}
            </Button>
          )}
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </div>
        <TakeAlong />
      </div>
    </div>
  )
}

function onNetworkChange(hear: () => void): () => void {
  window.addEventListener('online', hear)
  window.addEventListener('offline', hear)
  return () => {
    window.removeEventListener('online', hear)
    window.removeEventListener('offline', hear)
  }
}
