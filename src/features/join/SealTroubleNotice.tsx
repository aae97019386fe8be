import { join } from '@/strings/en/join'
import { Notice } from '@/ui/Notice'
import type { SealTrouble } from './handOver'
import { ProblemSentences } from './ProblemSentences'

export function SealTroubleNotice({ trouble }: { trouble: SealTrouble }) {
  return (
    <Notice kind="problem" title={join.sealFailedTitle}>
      {trouble.kind === 'refused' && <ProblemSentences problems={trouble.problems} />}
      <p>{trouble.kind === 'refused' ? join.sealFault : join.sealMissing}</p>
    </Notice>
  )
}
