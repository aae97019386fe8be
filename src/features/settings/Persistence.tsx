import { useEffect, useState } from 'react'
import { askToPersist } from '@/state/saveInSurveys'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import { clearsAfterSevenDays } from '@/ui/browser/clearsAfterSevenDays'
import { persistedStorage } from '@/ui/browser/persistedStorage'
import page from '@/ui/page.module.css'

type Standing = 'granted' | 'refused' | 'unknown'

/** Whether the browser may clear what is stored by itself, and the way to ask it not to. */
export function Persistence() {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void persistedStorage().then((found) => {
      if (isCurrent) setStanding(found)
    })
    return () => {
      isCurrent = false
    }
  }, [])

  async function ask() {
    const answered = await askToPersist()
    setIsAsked(true)
    setStanding(answered)
  }

  if (standing === null) return null
  return (
    <div className={page.stack}>
      <p role="status" className={page.text}>
        {isAsked && standing === 'refused' ? settings.persistRefused : settings.persist[standing]}
      </p>
      {standing !== 'granted' && clearsAfterSevenDays() && <p className={page.text}>{settings.sevenDays}</p>}
      {standing !== 'granted' && (
        <div className={page.actions}>
          <Button onClick={() => void ask()}>{settings.askToPersist}</Button>
        </div>
      )}
    </div>
  )
}
