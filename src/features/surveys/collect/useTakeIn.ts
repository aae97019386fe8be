import { useEffect, useRef, useState } from 'react'
import type { RoundTerms } from '@/domain/survey/terms'
import { addBallots, loadRoundKey } from '@/state/recordSurveyChange'
import { askToPersist } from '@/state/saveInSurveys'
import { openSurveyNow } from '@/state/surveyStore'
import { loadModule } from '@/ui/browser/loadModule'
import { today } from '@/ui/browser/today'
import { arrivalsOfFile, type Arrival } from './arrivals'
import { isCounted, type Outcome, type Way } from './outcome'

export type Working = { readonly stage: 'reading' | 'opening'; readonly done: number; readonly total: number }

export type TakingIn = {
  readonly working: Working | null
  readonly outcome: Outcome | null
  readonly takeArrivals: (arrivals: readonly Arrival[], way: Way) => Promise<Outcome | null>
  readonly takeFiles: (files: readonly File[]) => Promise<Outcome | null>
  readonly stop: () => void
}

/** Takes ballots of a round in, one lot after another, while the page goes on answering. */
export function useTakeIn(terms: RoundTerms): TakingIn {
  const [working, setWorking] = useState<Working | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const stopping = useRef(new AbortController())
  useEffect(
    () => () => {
      stopping.current.abort()
    },
    [],
  )

  function inTurn(way: Way, lot: (work: Work) => Promise<Outcome>): Promise<Outcome | null> {
    const turn = queue.current.then(async () => {
      stopping.current = new AbortController()
      const found = await lot({ onWorking: setWorking, signal: stopping.current.signal })
      setWorking(null)
      setOutcome((before) => (way === 'camera' && before?.way === 'camera' ? added(before, found) : found))
      return found
    })
    queue.current = turn.catch(() => setWorking(null))
    return turn
  }

  return {
    working,
    outcome,
    takeArrivals: (arrivals, way) => inTurn(way, (work) => takeLot(terms, arrivals, way, work)),
    takeFiles: (files) =>
      inTurn('files', async (work) => {
        const { arrivals, left } = await readFiles(files, work)
        const found = await takeLot(terms, arrivals, 'files', work)
        return { ...found, left: found.left + left }
      }),
    stop: () => stopping.current.abort(),
  }
}

type Work = { readonly onWorking: (working: Working) => void; readonly signal: AbortSignal }

/** Files that are read between two moments in which the page can answer. */
const filesAtOnce = 50

async function readFiles(files: readonly File[], { onWorking, signal }: Work) {
  const arrivals: Arrival[] = []
  for (let start = 0; start < files.length; start += filesAtOnce) {
    onWorking({ stage: 'reading', done: start, total: files.length })
    await rest()
    if (signal.aborted) return { arrivals: [], left: files.length }
    const read = await Promise.all(files.slice(start, start + filesAtOnce).map(arrivalsOfFile))
    arrivals.push(...read.flat())
  }
  return { arrivals, left: 0 }
}

async function takeLot(
  terms: RoundTerms,
  arrivals: readonly Arrival[],
  way: Way,
  { onWorking, signal }: Work,
): Promise<Outcome> {
  const open = openSurveyNow()
  const definition = open?.definitions.get(terms.questionnaire.sha256)
  const loaded = await loadModule(() => import('./takeInRound'))
  if (!open || !definition?.ok || !loaded.ok) {
    return { way, taken: [], left: arrivals.length, trouble: { kind: 'notLoaded' } }
  }
  const stored = open.ballots.filter(({ round }) => round === terms.round)
  const found = await loaded.module.takeInRound(arrivals, {
    terms,
    definition: definition.definition,
    roundKey: await loadRoundKey(terms.round),
    day: today(),
    stored,
    save: (ballots) => addBallots(open.survey.id, ballots),
    onProgress: (done, total) => onWorking({ stage: 'opening', done, total }),
    rest,
    signal,
  })
  const { taken, left, notSaved } = found
  if (stored.length === 0 && taken.some(({ what }) => isCounted(what.kind))) void askToPersist()
  return { way, taken, left, trouble: notSaved && { kind: 'notSaved', why: notSaved } }
}

function added(before: Outcome, later: Outcome): Outcome {
  return { ...later, taken: [...before.taken, ...later.taken], left: before.left + later.left }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
