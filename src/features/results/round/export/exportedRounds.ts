import { checkAnonymity, type AnonymityFinding } from '@/domain/round/checkAnonymity'
import type { RoundResult } from '@/domain/round/roundResult'
import type { RoundSummary, Withheld } from '@/domain/round/roundSummary'
import { withoutFigures, type LeftOut } from '@/domain/round/withoutFigures'
import { findRound } from '@/domain/survey/roundStatus'
import type { DefinedRound } from '@/report/round/reportOfRounds'
import { resultsOfSurvey } from '@/state/roundResults'
import type { OpenSurvey } from '@/state/surveyStore'

/** What the check found in one round: the round that is exported, or one that stands beside it in the trend. */
export type FoundInRound = {
  readonly result: RoundResult
  readonly isSubject: boolean
  readonly found: readonly AnonymityFinding[]
}

/** What is left out of each round, by the round's id. */
type LeavingOut = ReadonlyMap<string, LeftOut>

/** The revealed rounds of a survey as far as this one, itself the last; none before it is revealed. */
export function revealedUpTo(open: OpenSurvey, id: string): readonly RoundResult[] {
  const rounds = resultsOfSurvey(open)
  const place = rounds.findIndex(({ terms }) => terms.round === id)
  return rounds[place]?.result ? rounds.slice(0, place + 1).flatMap(({ result }) => result ?? []) : []
}

/** Of an earlier round these are in no file: notes, and figures of groups. */
const ofSubjectOnly: ReadonlySet<AnonymityFinding['kind']> = new Set(['notes', 'openRound', 'smallSegment'])

/** What an export would disclose. Of earlier rounds only figures travel, never their notes. */
export function findDisclosures({ survey }: OpenSurvey, results: readonly RoundResult[]): FoundInRound[] {
  return results.toReversed().flatMap((result, index) => {
    const round = findRound(survey, result.summary.terms.round)
    if (!round) return []
    const found = checkAnonymity(result, round)
    const isSubject = index === 0
    return [{ result, isSubject, found: isSubject ? found : found.filter(({ kind }) => !ofSubjectOnly.has(kind)) }]
  })
}

/** What several findings leave out, together. */
export function togetherLeftOut(findings: readonly AnonymityFinding[]): LeftOut {
  const all = (part: keyof LeftOut) => [...new Set(findings.flatMap(({ leaveOut }) => leaveOut[part]))]
  return { items: all('items'), scores: all('scores'), notes: all('notes') }
}

const leftOut: Withheld = { kind: 'withheld', why: 'leftOut' }

/** The rounds as every file has them: what is left out of one is in no other round's figures either. */
export function exportedRounds(results: readonly RoundResult[], leaving: LeavingOut): DefinedRound[] {
  return results.map(({ definition, summary, round }, index) => {
    const { targets, highEnough, agreed, actions, reviews, log } = round
    const own = leaving.get(summary.terms.round)
    const shown = withoutEarlier(own ? withoutFigures(summary, own) : summary, leaving)
    const isSubject = index === results.length - 1
    return {
      definition,
      summary: isSubject ? shown : { ...shown, notes: [] },
      facts: { targets, highEnough, agreed, actions, reviews, log },
    }
  })
}

/** A later round also holds scores of earlier ones, on the questions that both asked. */
function withoutEarlier(summary: RoundSummary, leaving: LeavingOut): RoundSummary {
  return {
    ...summary,
    common: summary.common.map((entry) => {
      const scores = leaving.get(entry.round)?.scores ?? []
      return {
        ...entry,
        dimensions: entry.dimensions.map((dimension) =>
          scores.includes(dimension.id) ? { ...dimension, before: leftOut } : dimension,
        ),
      }
    }),
  }
}
