import { useEffect, useState } from 'react'
import { surveys, useSurveyLibrary } from '@/state/surveyLibrary'
import { settings } from '@/strings/en/settings'

type Amounts = { readonly surveys: number; readonly ballots: number; readonly joined: number }

/** How much of surveys is stored. Nothing is looked for where there is none. */
export function StoredAmounts() {
  const areHere = useSurveyLibrary((state) => state.areHere)
  const [amounts, setAmounts] = useState<Amounts | null>(null)
  useEffect(() => {
    if (!areHere) return
    let isCurrent = true
    void countAll().then((counted) => {
      if (isCurrent) setAmounts(counted)
    })
    return () => {
      isCurrent = false
    }
  }, [areHere])
  return amounts ? <p>{settings.amounts(amounts.surveys, amounts.ballots, amounts.joined)}</p> : null
}

async function countAll(): Promise<Amounts | null> {
  const ports = await surveys()
  if (!ports) return null
  const [stored, joined] = await Promise.all([ports.listSurveys(), ports.listJoined()])
  const ids = stored.map((one) => (one.kind === 'survey' ? one.survey.id : one.id))
  const ballots = await Promise.all(ids.map((id) => ports.listBallots(id)))
  return { surveys: stored.length, ballots: ballots.flat().length, joined: joined.length }
}
