import { method } from '@/strings/en/method/method'
import { findMethodAnchor, methodAddress } from '@/strings/en/methodAnchors'
import { TextScreen } from './TextScreen'

/** How scores come about, who sees what, limits, sources. `topic` names the place to open it at. */
export function Method({ topic }: { topic?: string | undefined }) {
  const start = topic === undefined ? 'top' : (findMethodAnchor(topic) ?? 'unknown')
  return <TextScreen page={method} address={methodAddress} start={start} />
}
