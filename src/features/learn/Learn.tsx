import { learn } from '@/strings/en/learn/learn'
import { findLearnAnchor, learnAddress } from '@/strings/en/learnAnchors'
import { TextScreen } from './TextScreen'

/** What DevOps, CALMS, the Three Ways and DORA's metrics are. `topic` names the place to open it at. */
export function Learn({ topic }: { topic?: string | undefined }) {
  const start = topic === undefined ? 'top' : (findLearnAnchor(topic) ?? 'unknown')
  return <TextScreen page={learn} address={learnAddress} start={start} />
}
