import { collect } from '@/strings/en/collect'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import type { Working } from './useTakeIn'

/** How far a long work is, and how to end it. */
export function WorkingBar({ working: { stage, done, total }, onStop }: { working: Working; onStop: () => void }) {
  const told = stage === 'reading' ? collect.reading(done, total) : collect.opening(done, total)
  return (
    <div className={page.stack}>
      <Progress label={told} done={done} total={total} isWide />
      <div className={page.actions}>
        <span>{told}</span>
        <Button look="plain" onClick={onStop}>
          {collect.stop}
        </Button>
      </div>
    </div>
  )
}
