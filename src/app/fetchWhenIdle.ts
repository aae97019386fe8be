import { loadModule } from '@/ui/browser/loadModule'

/**
 * Fetches parts of the app before they are asked for, once the browser has nothing else to do, so that they are at hand
 * if the network goes. A part that does not come is let be: this is only a warm-up, and the screen that needs the part
 * says when it is missing.
 */
export function fetchWhenIdle(...parts: readonly (() => Promise<unknown>)[]) {
  // Browsers remember an import that failed: without a network nothing is tried.
  if (!navigator.onLine) return
  const fetchAll = () => {
    parts.forEach((load) => void loadModule(load))
  }
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll)
  else setTimeout(fetchAll, 2000)
}
