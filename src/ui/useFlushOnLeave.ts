import { useEffect, useLayoutEffect } from 'react'

/** Typed text is handed over before the page is hidden, closed or left for another screen. */
export function useFlushOnLeave(flush: () => void) {
  useEffect(() => {
    function flushIfHidden() {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', flushIfHidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flushIfHidden)
      window.removeEventListener('pagehide', flush)
    }
  }, [flush])
  // A layout effect, because its clean-up comes before the screen lets go of what is open.
  useLayoutEffect(() => flush, [flush])
}
