import type { Saved } from '@/domain/saved'
import { surveys, useSurveyLibrary } from './surveyLibrary'
import type { SurveyPorts } from './surveyPorts'

/** Stores something of surveys; where their memory is out of reach nothing is stored, and that is said. */
export async function saveInSurveys(work: (ports: SurveyPorts) => Promise<Saved>): Promise<Saved> {
  const ports = await surveys()
  if (!ports) return { kind: 'notSaved', why: 'noAnswer' }
  const saved = await work(ports)
  if (saved.kind === 'saved') useSurveyLibrary.setState({ areHere: true })
  return saved
}

/** Asks the browser not to clear this site's storage. */
export async function askToPersist(): Promise<'granted' | 'refused' | 'unknown'> {
  return (await surveys())?.askToPersist() ?? 'unknown'
}
