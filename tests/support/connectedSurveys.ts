import { onTestFinished } from 'vitest'
import { connectLibrary } from '@/state/libraryStore'
import { useJoinedStore } from '@/state/joinedStore'
import { closeSurvey } from '@/state/openSurvey'
import { closeResponse } from '@/state/openResponse'
import { useResponseStore } from '@/state/responseStore'
import { connectSurveys } from '@/state/surveyLibrary'
import { useSurveyStore } from '@/state/surveyStore'
import { fakeSurveys, type FakeSurveys } from './fakeSurveys'
import { memoryLibrary, type MemoryLibrary } from './memoryLibrary'

/** Connects the screens to a memory of responses and surveys for one test; nothing of it is left for the next one. */
export function connectMemory(
  memory: MemoryLibrary = memoryLibrary(),
  surveys: FakeSurveys = fakeSurveys(),
): { readonly memory: MemoryLibrary; readonly surveys: FakeSurveys } {
  const letGo = [connectLibrary(memory), connectSurveys(() => Promise.resolve(surveys))]
  onTestFinished(() => {
    closeSurvey()
    closeResponse()
    letGo.forEach((disconnect) => {
      disconnect()
    })
    useSurveyStore.setState({ pending: [] })
    useJoinedStore.setState({ rounds: new Map(), listed: null })
    useResponseStore.setState({ pending: [] })
  })
  return { memory, surveys }
}
