import { collect } from '@/strings/en/collect'
import { Notice } from '@/ui/Notice'

export function MissingKey() {
  return (
    <Notice kind="problem" title={collect.noKeyTitle}>
      <p>{collect.noKeyText}</p>
    </Notice>
  )
}
