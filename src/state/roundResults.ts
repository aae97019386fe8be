import { buildRoundResult } from '@/domain/round/buildRoundResult'
import { compareRounds, movesOf } from '@/domain/round/compareRounds'
import type { OpenedRound } from '@/domain/round/revealedRound'
import type { RoundFacts, RoundResult } from '@/domain/round/roundResult'
import type { RoundSummary } from '@/domain/round/roundSummary'
import { summarizeRound } from '@/domain/round/summarizeRound'
import type { TrendRound } from '@/domain/round/trend'
import type { OpenedBallot } from '@/domain/survey/ballot'
import { shownRounds } from '@/domain/survey/roundStatus'
import type { Round } from '@/domain/survey/survey'
import { remembering } from './remember'
import type { StoredBallot } from './surveyPorts'
import type { OpenSurvey } from './surveyStore'

const keepOpened = remembering<readonly OpenedBallot[]>()
const keepSummary = remembering<RoundSummary | null>()
const keepAlone = remembering<RoundResult>()
const keepResult = remembering<RoundResult>()

/** What is needed of a survey, whether it is the open one or came from a file. */
export type SurveyWithBallots = Pick<OpenSurvey, 'survey' | 'ballots' | 'definitions'>

/** The ballots of a round that could be opened, the same list as long as they are the same. */
export function openedBallots(ballots: readonly StoredBallot[], round: string): readonly OpenedBallot[] {
  const own = ballots.filter((ballot) => ballot.round === round)
  return keepOpened(round, own, () => own.flatMap(({ opened }) => opened ?? []))
}

/**
 * The rounds of a survey by opening, without the deleted ones. `result` is null before the first reveal, and where the
 * round's questionnaire is not at hand. Each result also tells how it moved against the revealed round before it.
 */
export function resultsOfSurvey(from: SurveyWithBallots): readonly TrendRound[] {
  const earlier: OpenedRound[] = []
  let before: RoundResult | null = null
  return shownRounds(from.survey).map((round) => {
    const { terms } = round
    const opened = openedRound(from, round)
    const alone = opened && resultAlone(opened, earlier)
    if (opened) earlier.push(opened)
    if (!alone) return { terms, result: null }
    const result = resultBeside(alone, before)
    before = alone
    return { terms, result }
  })
}

/** null while the questionnaire of the round is not at hand. */
function openedRound({ ballots, definitions }: SurveyWithBallots, round: Round): OpenedRound | null {
  const loaded = definitions.get(round.terms.questionnaire.sha256)
  return loaded?.ok ? { definition: loaded.definition, round, opened: openedBallots(ballots, round.terms.round) } : null
}

function resultAlone(opened: OpenedRound, earlier: readonly OpenedRound[]): RoundResult | null {
  const { definition, round } = opened
  const { targets, highEnough, agreed, actions, reviews, log, terms } = round
  const before = [...earlier]
  const inputs = [...sourcesOf(opened), targets, highEnough, ...before.flatMap(sourcesOf)]
  const summary = keepSummary(terms.round, inputs, () => summarizeRound({ ...opened, earlier: before }))
  if (!summary) return null
  const facts: RoundFacts = { targets, highEnough, agreed, actions, reviews, log }
  return keepAlone(terms.round, [summary, definition, ...Object.values(facts)], () =>
    buildRoundResult(definition, summary, facts),
  )
}

/** What the ballots' side of a summary is made from. */
function sourcesOf({ definition, round, opened }: OpenedRound): readonly unknown[] {
  return [definition, round.terms, round.reveals, opened]
}

function resultBeside(alone: RoundResult, before: RoundResult | null): RoundResult {
  if (!before) return alone
  const { definition, summary, round } = alone
  return keepResult(summary.terms.round, [alone, before], () =>
    buildRoundResult(definition, summary, round, movesOf(compareRounds(before, alone))),
  )
}
