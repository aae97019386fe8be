import type { Survey } from '@/domain/survey/survey'
import { library } from './libraryStore'
import type { LoadedDefinition } from './ports'
import { openSurveyNow, showSurvey } from './surveyStore'

type Definitions = ReadonlyMap<string, LoadedDefinition>

/** The questionnaires of all rounds by hash: those known already, and the others looked up. */
export async function definitionsOf(survey: Survey, known: Definitions): Promise<Definitions> {
  const references = new Map(survey.rounds.map(({ terms }) => [terms.questionnaire.sha256, terms.questionnaire]))
  const loaded = await Promise.all(
    [...references].map(async ([sha256, reference]): Promise<[string, LoadedDefinition]> => {
      const there = known.get(sha256)
      return [sha256, there?.ok ? there : await library().loadDefinition(reference)]
    }),
  )
  return new Map(loaded)
}

/** Looks up what is missing of the open survey's questionnaires: after a round was opened, or a questionnaire came in. */
export async function loadDefinitions(id: string): Promise<void> {
  const open = openSurveyNow()
  if (open?.survey.id !== id) return
  const definitions = await definitionsOf(open.survey, open.definitions)
  showSurvey(id, (before) => ({ definitions: new Map([...before.definitions, ...definitions]) }))
}
