import type { Definition } from '@/domain/questionnaire'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Survey } from '@/domain/survey/survey'
import { exampleSurveys, type ExampleSurvey } from './example/exampleSurveys'
import { houseDefinitions } from './example/houseDefinitions'
import type { FakeSurveys } from './fakeSurveys'
import type { MemoryLibrary } from './memoryLibrary'
import { shippedTexts } from './questionnaireTexts'
import { storedBallots } from './surveyWithRounds'

/** The three made-up teams of the example as they are stored once their ballots were opened; their keys are made up too. */
export async function storeExampleTeams(memory: MemoryLibrary, surveys: FakeSurveys): Promise<readonly Survey[]> {
  const definitions = await houseDefinitions(textOf('calms'), textOf('dora'))
  for (const { ownText } of Object.values<Definition>(definitions)) {
    if (ownText !== undefined) await memory.keepQuestionnaire(ownText)
  }
  const made = await exampleSurveys({
    definitions,
    makeKey: (round) => Promise.resolve({ round, privateKey: 'none', publicKey: 'none' }),
  })
  for (const example of made) store(example, surveys)
  return made.map(({ survey }) => survey)
}

function store({ survey, rounds }: ExampleSurvey, { memory }: FakeSurveys) {
  const ballots = rounds.flatMap(({ terms, ballots: sent }) =>
    storedBallots(
      terms.round,
      sent.map((content, index): OpenedBallot => ({ content, sha256: String(index).padStart(64, '0') })),
    ),
  )
  memory.surveys.set(survey.id, survey)
  memory.ballots.set(survey.id, new Map(ballots.map((ballot) => [ballot.sha256, ballot])))
}

function textOf(id: string): string {
  const text = shippedTexts[`/questionnaires/${id}/1.0.0.json`]
  if (text === undefined) throw new Error(`no questionnaire ${id}`)
  return text
}
