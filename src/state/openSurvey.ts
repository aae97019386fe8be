import { useEffect } from 'react'
import type { Survey } from '@/domain/survey/survey'
import { keepBallots, keepSurvey } from './sharedSurvey'
import { definitionsOf } from './surveyDefinitions'
import { surveys } from './surveyLibrary'
import type { SurveyPorts } from './surveyPorts'
import { inTurn } from './surveyTurns'
import {
  idOfOpened,
  openSurveyNow,
  pendingOfSurvey,
  replaySurvey,
  unsavedWhole,
  useSurveyStore,
  type OpenedSurvey,
  type OpenSurvey,
} from './surveyStore'

let letGo: () => void = () => undefined
/** Rises with every opening and closing: what an earlier one still had to do is no longer asked for. */
let turn = 0
let screens = 0

/** Opens a survey for as long as a screen, or several at once, show it. */
export function useOpenSurvey(id: string): OpenedSurvey {
  const opened = useSurveyStore((state) => state.opened)
  useEffect(() => {
    screens += 1
    void openSurvey(id)
    return () => {
      screens -= 1
      if (screens === 0) closeSurvey()
    }
  }, [id])
  return opened && idOfOpened(opened) === id ? opened : { kind: 'opening', id }
}

/** Opens a stored survey with all that belongs to it and follows what other tabs do to it. */
export async function openSurvey(id: string): Promise<void> {
  if (idOfOpened(useSurveyStore.getState().opened) === id) return
  closeSurvey()
  const own = turn
  const isCurrent = () => turn === own
  useSurveyStore.setState({ opened: { kind: 'opening', id } })
  const ports = await surveys()
  if (!isCurrent()) return
  if (!ports) {
    useSurveyStore.setState({ opened: { kind: 'failed', id } })
    return
  }
  letGo = ports.onSurveyChange(id, readOnceMore(id, ports, isCurrent))
  await read(id, ports, isCurrent)
}

/** Lets go of the open survey. What of it could not be stored stays in memory. */
export function closeSurvey() {
  turn += 1
  letGo()
  letGo = () => undefined
  useSurveyStore.setState({ opened: null })
}

/** However often another tab stores something while a reading waits for its turn, one reading shows it all. */
function readOnceMore(id: string, ports: SurveyPorts, isCurrent: () => boolean): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    void inTurn(id, () => {
      isWaiting = false
      return readInTurn(id, ports, isCurrent)
    })
  }
}

function read(id: string, ports: SurveyPorts, isCurrent: () => boolean): Promise<void> {
  return inTurn(id, () => readInTurn(id, ports, isCurrent))
}

async function readInTurn(id: string, ports: SurveyPorts, isCurrent: () => boolean): Promise<void> {
  const found = await findSurvey(id, ports)
  if (!isCurrent()) return
  // What was deleted in another tab stays on the screen as long as it has changes that are not stored.
  if (found.kind === 'none' && openSurveyNow() && pendingOfSurvey(id).length > 0) return
  useSurveyStore.setState({ opened: found.kind === 'open' ? withPending(found) : found })
}

/** A stored survey with all that belongs to it, without what of it is pending; also of one that is not the open one. */
export async function findSurvey(id: string, ports: SurveyPorts): Promise<OpenedSurvey> {
  const [stored, ballots] = await Promise.all([ports.loadSurvey(id), ports.listBallots(id)])
  const survey = stored.kind === 'survey' ? stored.survey : unsavedWhole(pendingOfSurvey(id))
  if (!survey) return stored.kind === 'unreadable' ? stored : { kind: 'none', id }
  const known = openSurveyNow()?.definitions ?? new Map()
  const [definitions, keys] = await Promise.all([definitionsOf(survey, known), keysOf(survey, ports)])
  return { kind: 'open', survey, ballots, definitions, keys }
}

async function keysOf(survey: Survey, ports: SurveyPorts): Promise<ReadonlySet<string>> {
  const rounds = survey.rounds.map(({ terms }) => terms.round)
  const keys = await Promise.all(rounds.map((round) => ports.loadKey(round)))
  return new Set(rounds.filter((_round, index) => keys[index]))
}

/** What is pending by now, on top; and where nothing changed, what is shown already. */
function withPending(found: OpenSurvey): OpenSurvey {
  const survey = replaySurvey(found.survey, pendingOfSurvey(found.survey.id))
  const before = openSurveyNow()
  if (before?.survey.id !== survey.id) return { ...found, survey }
  return {
    ...found,
    survey: keepSurvey(before.survey, survey),
    ballots: keepBallots(before.ballots, found.ballots),
    definitions: new Map([...before.definitions, ...found.definitions]),
    keys: new Set([...before.keys, ...found.keys]),
  }
}
