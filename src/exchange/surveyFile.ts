import { z } from 'zod'
import { plainUuidSchema } from '@/domain/identifiers'
import type { Parsed, Problem } from '@/domain/problem'
import { maxBallotCodeLength } from '@/domain/survey/joined'
import { surveySchema } from '@/domain/survey/survey'
import { daySchema } from '@/domain/survey/terms'
import { readCarried } from './carriedQuestionnaires'
import { carry } from './carry'
import { surveyFormat } from './fileKind'
import { currentFormatOf, writeVersioned, type Migration } from './formatVersion'
import { maxCollectionBytes, parseJson } from './jsonText'
import { lockedSchema } from './lockedKeys'
import type { QuestionnaireFile } from './questionnaireFile'
import { readVersioned } from './versionedFile'

/** From each version of the survey file to the next. Append only. */
const migrations: readonly Migration[] = []

/** A survey with all ballots that came, as they came: what was opened of them is opened anew where they are read. */
export const surveyPartShape = z.strictObject({
  survey: surveySchema,
  ballots: z
    .array(
      z.strictObject({
        round: plainUuidSchema,
        code: z.string().min(1).max(maxBallotCodeLength),
        receivedOn: daySchema,
      }),
    )
    .max(100_000),
})
export type SurveyPart = z.infer<typeof surveyPartShape>

/** Shape of a survey file; what its JSON Schema is made from. */
export const surveyFileShape = surveyPartShape.extend({
  format: z.literal(surveyFormat),
  formatVersion: z.literal(currentFormatOf(migrations)),
  questionnaires: z.array(z.unknown()).max(200).optional(),
  keys: lockedSchema.optional(),
})

/** A survey, and what is needed to show it elsewhere. Without `keys` its ballots can be kept there, but not opened. */
export type SurveyFile = SurveyPart & {
  readonly questionnaires: readonly QuestionnaireFile[]
  readonly keys: z.infer<typeof lockedSchema> | null
}

/** A survey as a file. `keys` only where they were asked for: null leaves them out. */
export function writeSurveyFile(
  { survey, ballots }: SurveyPart,
  { ownTexts, keys }: { readonly ownTexts: readonly string[]; readonly keys: SurveyFile['keys'] },
): string {
  const content = { survey, ballots, ...carry(ownTexts), ...(keys ? { keys } : {}) }
  return writeVersioned(surveyFormat, migrations, content)
}

/** A survey file of this or an older format, up to 50 MB. */
export async function readSurveyFile(text: string): Promise<Parsed<SurveyFile>> {
  const json = parseJson(text, maxCollectionBytes)
  return json.ok ? readSurveyFileJson(json.value) : json
}

/** As `readSurveyFile`, for JSON that was read already. */
export async function readSurveyFileJson(json: unknown): Promise<Parsed<SurveyFile>> {
  const file = readVersioned(json, { kind: 'survey', migrations, schema: surveyFileShape })
  if (!file.ok) return file
  const { survey, ballots, questionnaires = [], keys = null } = file.value
  const problems = surveyPartProblems({ survey, ballots })
  if (problems.length > 0) return { ok: false, problems }
  const carried = await readCarried(
    questionnaires,
    survey.rounds.map(({ terms }) => terms.questionnaire),
  )
  return carried.ok ? { ok: true, value: { survey, ballots, questionnaires: carried.value, keys } } : carried
}

/** What spans several parts: every round once and of this survey, every ballot of one of its rounds. */
export function surveyPartProblems({ survey, ballots }: SurveyPart): readonly Problem[] {
  const rounds = new Set<string>()
  const ofRounds = survey.rounds.flatMap(({ terms }, index): Problem[] => {
    const path = ['survey', 'rounds', index, 'terms']
    const isRepeated = rounds.has(terms.round)
    rounds.add(terms.round)
    if (isRepeated) return [{ code: 'repeatedEntry', data: { id: terms.round }, path: [...path, 'round'] }]
    return terms.survey === survey.id
      ? []
      : [{ code: 'unrelatedRound', data: { round: terms.round }, path: [...path, 'survey'] }]
  })
  const ofBallots = ballots.flatMap(({ round }, index): Problem[] =>
    rounds.has(round) ? [] : [{ code: 'unrelatedRound', data: { round }, path: ['ballots', index, 'round'] }],
  )
  return [...ofRounds, ...ofBallots]
}
