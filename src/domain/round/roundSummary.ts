import { z } from 'zod'
import { idSchema } from '../identifiers'
import { maxNoteLength } from '../response'
import { daySchema, roundTermsSchema } from '../survey/terms'

const countSchema = z.int().min(0).max(100_000)

/**
 * Why a figure is not shown (docs/scoring.md 14). `tooFewPeople`: fewer than k are behind it. `couldBeSubtracted`: held
 * against other figures or an earlier reveal, it would tell what fewer than k people said. `leftOut`: taken out by hand,
 * after the check before an export.
 */
export const withheldSchema = z.strictObject({
  kind: z.literal('withheld'),
  why: z.enum(['tooFewPeople', 'couldBeSubtracted', 'leftOut']),
})
export type Withheld = z.infer<typeof withheldSchema>

/** How many people answered an item with each of the levels 1…5, in this order. */
export const levelCountsSchema = z.tuple([countSchema, countSchema, countSchema, countSchema, countSchema])
export type LevelCounts = z.infer<typeof levelCountsSchema>

const missing = { dontKnow: countSchema, notApplicable: countSchema, unanswered: countSchema }

/** How people answered an item. The kinds of missing are counts over all who answered, and shown whenever anything is. */
export const itemCountsSchema = z.strictObject({
  levels: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shown'), counts: levelCountsSchema }),
    withheldSchema,
  ]),
  ...missing,
})
export type ItemCounts = z.infer<typeof itemCountsSchema>

/** How many people have one exact score, in lowest terms. */
export const scoreCountSchema = z.strictObject({
  numerator: z.int().min(0),
  denominator: z.int().min(1),
  people: z.int().min(1).max(100_000),
})

/**
 * The scores of a group of people, ascending, each distinct exact score once. `notEnoughAnswers` and `notApplicable`
 * count the people of the group who have no score.
 */
export const groupScoresSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shown'),
    scores: z.array(scoreCountSchema).max(100_000),
    notEnoughAnswers: countSchema,
    notApplicable: countSchema,
  }),
  withheldSchema,
])
export type GroupScores = z.infer<typeof groupScoresSchema>

/** How people answered a metric. */
export const metricCountsSchema = z.strictObject({
  values: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('shown'),
      /** People by bracket; percents are put into their bracket first. */
      brackets: z.record(idSchema, countSchema),
      /** People by whole percent, ascending, for a metric that has no brackets; empty otherwise. */
      percents: z.array(z.strictObject({ percent: z.int().min(0).max(100), people: z.int().min(1) })).max(101),
    }),
    withheldSchema,
  ]),
  ...missing,
})
export type MetricCounts = z.infer<typeof metricCountsSchema>

/** Whether the first suggestions stay the same (docs/scoring.md 25). */
export const roundCertaintySchema = z.strictObject({
  /** Any one respondent left out; null = not tested, below 5 people or above 200. */
  withoutAnyOne: z.boolean().nullable(),
  /** null = nobody said that they don't know. */
  dontKnows: z.strictObject({ count: countSchema, sameAtLowest: z.boolean(), sameAtHighest: z.boolean() }).nullable(),
})
export type RoundCertainty = z.infer<typeof roundCertaintySchema>

/** Scores on the items that this round has in common with an earlier one, with this round's weights (docs/scoring.md 17). */
export const commonScoresSchema = z.strictObject({
  /** The earlier round. */
  round: z.uuid(),
  items: z.array(idSchema).max(2000),
  dimensions: z.array(z.strictObject({ id: idSchema, before: groupScoresSchema, after: groupScoresSchema })).max(100),
})
export type CommonScores = z.infer<typeof commonScoresSchema>

/**
 * All that a round discloses, and nothing that cannot be shown: counts of the revealed ballots after the rules of
 * confidentiality (docs/scoring.md 12–16). No single person's answers are in it. Every screen, file and report of a round
 * is made from this.
 */
export const roundSummarySchema = z.strictObject({
  terms: roundTermsSchema,
  /** People whose answers the figures are made of. */
  answered: countSchema,
  /** Ballots that came, changed or were taken back after the last reveal and are not in the figures. */
  heldBack: countSchema,
  /** Day of the last reveal. */
  revealedOn: daySchema,
  items: z.array(z.strictObject({ id: idSchema, counts: itemCountsSchema })).max(2000),
  dimensions: z
    .array(
      z.strictObject({
        id: idSchema,
        whole: groupScoresSchema,
        segments: z.array(z.strictObject({ question: idSchema, option: idSchema, scores: groupScoresSchema })).max(200),
      }),
    )
    .max(100),
  lens: z.array(z.strictObject({ id: idSchema, whole: groupScoresSchema })).max(100),
  metrics: z.array(z.strictObject({ id: idSchema, counts: metricCountsSchema })).max(100),
  /** What was written beside the answers, in an order that tells nothing, only for figures that are shown. */
  notes: z
    .array(z.strictObject({ subject: idSchema, texts: z.array(z.string().min(1).max(maxNoteLength)).max(100_000) }))
    .max(2000),
  certainty: roundCertaintySchema,
  common: z.array(commonScoresSchema).max(200),
})
export type RoundSummary = z.infer<typeof roundSummarySchema>
