import { useEffect } from 'react'
import { useResponseStore } from '@/state/responseStore'

/** Asks before the tab closes, only while something has not reached the disk. */
export function useLeaveGuard() {
  const isUnsaved = useResponseStore((state) => state.pending.length > 0)
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
