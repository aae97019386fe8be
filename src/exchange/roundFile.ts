import { z } from 'zod'
import type { Parsed, Problem } from '@/domain/problem'
import type { RoundFacts } from '@/domain/round/roundResult'
import { roundSummarySchema, type RoundSummary } from '@/domain/round/roundSummary'
import { roundSchema } from '@/domain/survey/survey'
import { readCarried } from './carriedQuestionnaires'
import { carry } from './carry'
import { roundFormat } from './fileKind'
import { currentFormatOf, writeVersioned, type Migration } from './formatVersion'
import { parseJson } from './jsonText'
import type { QuestionnaireFile } from './questionnaireFile'
import { readVersioned } from './versionedFile'

/** From each version of the round file to the next. Append only. */
const migrations: readonly Migration[] = []

const roundFactsSchema = roundSchema.pick({
  targets: true,
  highEnough: true,
  agreed: true,
  actions: true,
  reviews: true,
  log: true,
})

const reportedRoundSchema = z.strictObject({ summary: roundSummarySchema, facts: roundFactsSchema })

/** Shape of a round file; what its JSON Schema is made from. */
export const roundFileShape = z.strictObject({
  format: z.literal(roundFormat),
  formatVersion: z.literal(currentFormatOf(migrations)),
  rounds: z.array(reportedRoundSchema).min(1).max(200),
  questionnaires: z.array(z.unknown()).max(200).optional(),
})

/** What a round disclosed, and what the team set, agreed and planned in it. */
export type ReportedRound = { readonly summary: RoundSummary; readonly facts: RoundFacts }

/** Rounds of one survey, the earliest first: the last one is the subject, those before it are its trend. */
export type RoundFile = {
  readonly rounds: readonly ReportedRound[]
  readonly questionnaires: readonly QuestionnaireFile[]
}

/**
 * Results of a round as JSON: what its reports carry. No single person's answers are in it. Rounds that were read from
 * such a file give the same text again.
 */
export function writeRoundFile(rounds: readonly ReportedRound[], ownTexts: readonly string[]): string {
  const parts = rounds.map(({ summary, facts: { targets, highEnough, agreed, actions, reviews, log } }) => {
    // The schema has its keys in one order, wherever the round comes from.
    return reportedRoundSchema.parse({
      summary,
      facts: { targets, highEnough, agreed, actions, reviews, log },
    })
  })
  return writeVersioned(roundFormat, migrations, { rounds: parts, ...carry(ownTexts) })
}

/** A round file of this or an older format. Whether it fits its questionnaires is not judged here. */
export async function readRoundFile(text: string): Promise<Parsed<RoundFile>> {
  const json = parseJson(text)
  return json.ok ? readRoundFileJson(json.value) : json
}

/** As `readRoundFile`, for JSON that was read already. */
export async function readRoundFileJson(json: unknown): Promise<Parsed<RoundFile>> {
  const file = readVersioned(json, { kind: 'round', migrations, schema: roundFileShape })
  if (!file.ok) return file
  const { rounds, questionnaires = [] } = file.value
  const problems = roundProblems(rounds)
  if (problems.length > 0) return { ok: false, problems }
  const carried = await readCarried(
    questionnaires,
    rounds.map(({ summary }) => summary.terms.questionnaire),
  )
  return carried.ok ? { ok: true, value: { rounds, questionnaires: carried.value } } : carried
}

/** Every round once, and all of the survey of the last one. */
function roundProblems(rounds: readonly ReportedRound[]): readonly Problem[] {
  const survey = rounds.at(-1)?.summary.terms.survey
  const ids = rounds.map(({ summary }) => summary.terms.round)
  return rounds.flatMap(({ summary: { terms } }, index): Problem[] => {
    const path = ['rounds', index, 'summary', 'terms']
    if (ids.indexOf(terms.round) < index) {
      return [{ code: 'repeatedEntry', data: { id: terms.round }, path: [...path, 'round'] }]
    }
    return terms.survey === survey
      ? []
      : [{ code: 'unrelatedRound', data: { round: terms.round }, path: [...path, 'survey'] }]
  })
}
