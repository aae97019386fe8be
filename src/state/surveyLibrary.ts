import { create } from 'zustand'
import type { SurveyPorts } from './surveyPorts'

/** null where this part of the app is out of reach: the network is down, or a newer version was put in its place. */
type LoadSurveys = () => Promise<SurveyPorts | null>

type SurveyLibraryState = {
  readonly load: LoadSurveys | null
  /** Whether anything of surveys is stored here; false until storage has answered. */
  readonly areHere: boolean
  /** Whether something of a survey has not reached the disk. */
  readonly isUnsaved: boolean
  /** The same of a joined round. */
  readonly isJoinedUnsaved: boolean
  /** Responses that answer a round: their way on is their round. Empty until that is known. */
  readonly responsesOfRounds: ReadonlySet<string>
}

const nothingYet: SurveyLibraryState = {
  load: null,
  areHere: false,
  isUnsaved: false,
  isJoinedUnsaved: false,
  responsesOfRounds: new Set(),
}

export const useSurveyLibrary = create<SurveyLibraryState>()(() => nothingYet)

let loading: Promise<SurveyPorts | null> | null = null

/**
 * Hands the memory of surveys to the screens; it is loaded with the first one that asks. `areHere` says, without loading
 * it, whether there is any. Called once by the app, and by each test. Returns how to let go of it.
 */
export function connectSurveys(
  load: LoadSurveys,
  areHere: () => Promise<boolean> = () => Promise.resolve(true),
): () => void {
  loading = null
  useSurveyLibrary.setState({ ...nothingYet, load })
  void areHere().then((here) => {
    if (here) useSurveyLibrary.setState((state) => (state.load === load ? { areHere: true } : {}))
  })
  return () => {
    loading = null
    useSurveyLibrary.setState(nothingYet)
  }
}

/** The memory of surveys; null where it is out of reach, and then asked for anew by the next call. */
export async function surveys(): Promise<SurveyPorts | null> {
  const { load } = useSurveyLibrary.getState()
  if (!load) throw new Error('connectSurveys has not been called')
  const asked = loading ?? load()
  loading = asked
  const ports = await asked
  if (!ports && loading === asked) loading = null
  return ports
}
