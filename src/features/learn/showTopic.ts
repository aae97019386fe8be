/**
 * Brings a place of the text into view and starts reading there: a fragment cannot do it, because the address after `#`
 * names the screen.
 */
export function showTopic(anchor: string) {
  const heading = document.getElementById(anchor)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
