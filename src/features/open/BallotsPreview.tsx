import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RoundTerms } from '@/domain/survey/terms'
import { handOverBallots } from '@/state/handedOver'
import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { sortBallots, type Ballot, type SortedBallots } from './sortBallots'

/** To which rounds of this browser ballots belong. Nothing is taken in here: their round does that. */
export function BallotsPreview({ ballots }: { ballots: readonly Ballot[] }) {
  // A list of another length is another list: those that are read are never read anew.
  return <Preview key={ballots.length} ballots={ballots} />
}

function Preview({ ballots }: { ballots: readonly Ballot[] }) {
  const [given] = useState(ballots)
  const [sorted, setSorted] = useState<SortedBallots | null>(null)
  useEffect(() => {
    let isCurrent = true
    void sortBallots(given).then((found) => {
      if (isCurrent) setSorted(found)
    })
    return () => {
      isCurrent = false
    }
  }, [given])

  return (
    <div className={page.stack}>
      <h2>{imports.ballotsTitle(given.length)}</h2>
      {sorted && <Sorted sorted={sorted} />}
    </div>
  )
}

function Sorted({ sorted: { rounds, unknown, damaged, newer, isOutOfReach } }: { sorted: SortedBallots }) {
  return (
    <>
      {rounds.map((one) => (
        <OfRound key={one.terms.round} {...one} />
      ))}
      {isOutOfReach && <p className={page.text}>{imports.standing.outOfReach}</p>}
      {unknown > 0 && <p className={page.text}>{imports.ballotsUnknown(unknown)}</p>}
      {newer > 0 && <p className={page.text}>{imports.ballotsNewer(newer)}</p>}
      {damaged > 0 && <p className={page.text}>{imports.ballotsDamaged(damaged)}</p>}
      {rounds.length === 0 && (
        <>
          <p className={page.text}>{imports.ballotsKept}</p>
          <div className={page.actions}>
            <ButtonLink to="/surveys">{imports.toSurveys}</ButtonLink>
          </div>
        </>
      )}
    </>
  )
}

function OfRound({ terms, ballots }: { terms: RoundTerms; ballots: readonly Ballot[] }) {
  const [, navigate] = useLocation()
  const name = common.teamAndService(terms.team, terms.service)
  return (
    <section className={page.stack}>
      <p className={page.text}>{imports.ballotsOfRound(ballots.length, terms.title, name)}</p>
      <div className={page.actions}>
        <Button
          look="main"
          onClick={() => {
            handOverBallots(terms.round, ballots)
            navigate(`/surveys/${terms.survey}/${terms.round}/responses`)
          }}
        >
          {imports.takeIn(terms.title)}
        </Button>
      </div>
    </section>
  )
}
