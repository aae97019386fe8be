import { useEffect } from 'react'
import type { Pending } from '@/state/pending'
import { useResponseStore } from '@/state/responseStore'
import { useSurveyLibrary } from '@/state/surveyLibrary'

/** Asks before the tab closes, only while something of one's own has not reached the disk. */
export function useLeaveGuard() {
  const isResponseUnsaved = useResponseStore((state) => state.pending.some(isOwn))
  const isSurveyUnsaved = useSurveyLibrary((state) => state.isUnsaved || state.isJoinedUnsaved)
  const isUnsaved = isResponseUnsaved || isSurveyUnsaved
  useEffect(() => {
    if (!isUnsaved) return
    function ask(event: BeforeUnloadEvent) {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [isUnsaved])
}

function isOwn({ what }: Pending): boolean {
  return what.kind === 'change' || what.access === 'own'
}
