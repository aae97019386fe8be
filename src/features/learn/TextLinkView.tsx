import type { TextLink } from '@/strings/en/learnBlocks'
import { showTopic } from './showTopic'

/** A link to a place of Learn or Method, or to another site; the latter is not told where the reader came from. */
export function TextLinkView({ text, to }: TextLink) {
  if (!to.startsWith('#/')) {
    return (
      <a href={to} rel="noreferrer noopener">
        {text}
      </a>
    )
  }
  return (
    <a href={to} onClick={() => showAgain(to)}>
      {text}
    </a>
  )
}

// The address does not change when it is followed a second time, so nobody else hears of it.
function showAgain(to: string) {
  const [, , anchor] = to.split('/')
  if (anchor !== undefined && window.location.hash === to) showTopic(anchor)
}
