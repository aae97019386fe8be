import { useMemo } from 'react'
import type { RoundTerms } from '@/domain/survey/terms'
import { writeBallotFile } from '@/exchange/ballot/findBallotCodes'
import type { StoredBallot } from '@/state/surveyPorts'
import { collect } from '@/strings/en/collect'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import page from '@/ui/page.module.css'
import { keptCodes, tryAgain } from './keptCodes'
import type { TakingIn } from './useTakeIn'

type Props = { terms: RoundTerms; ballots: readonly StoredBallot[]; takingIn: TakingIn }

/** Ballots that were taken in and cannot be counted: kept as they came, to be tried again or taken elsewhere. */
export function Kept({ terms, ballots, takingIn }: Props) {
  const codes = useMemo(() => keptCodes(terms, ballots), [ballots, terms])
  if (codes.length === 0) return null
  return (
    <section className={page.section}>
      <h2>{collect.keptTitle}</h2>
      <p>
        {collect.kept(codes.length)} {collect.keptText}
      </p>
      <div className={page.actions}>
        <Button onClick={() => void tryAgain(codes, takingIn)}>{collect.tryAgain}</Button>
        <Button onClick={() => downloadText(collect.rawName, writeBallotFile(codes))}>{collect.exportRaw}</Button>
      </div>
    </section>
  )
}
