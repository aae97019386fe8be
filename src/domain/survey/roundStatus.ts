import { compareTexts } from './stamped'
import type { Round, Survey } from './survey'

export type RoundStatus = 'open' | 'closed' | 'archived' | 'deleted'

/**
 * Where a round stands by its log. Deleted holds until restored and archived until unarchived, whatever else happened
 * in between: another machine may have closed a round without knowing that it was deleted here.
 */
export function statusOf({ log }: Pick<Round, 'log'>): RoundStatus {
  const last = (...events: readonly string[]) => log.findLast(({ event }) => events.includes(event))?.event
  if (last('deleted', 'restored') === 'deleted') return 'deleted'
  if (last('archived', 'unarchived') === 'archived') return 'archived'
  return isOpenForAnswers({ log }) ? 'open' : 'closed'
}

/** Whether the round takes answers by its log, apart from being archived or deleted. */
function isOpenForAnswers({ log }: Pick<Round, 'log'>): boolean {
  return (
    log.findLast(({ event }) => event === 'opened' || event === 'closed' || event === 'reopened')?.event !== 'closed'
  )
}

/** The round with this id, deleted or not; null where the survey has none. */
export function findRound({ rounds }: Pick<Survey, 'rounds'>, id: string): Round | null {
  return rounds.find(({ terms }) => terms.round === id) ?? null
}

/** All rounds but the deleted ones, by opening. */
export function shownRounds({ rounds }: Pick<Survey, 'rounds'>): readonly Round[] {
  return rounds.filter((round) => statusOf(round) !== 'deleted').toSorted(compareOpenings)
}

/** By the instant at which the rounds were opened; at the same instant by id. */
export function compareOpenings(a: Round, b: Round): number {
  return openedAt(a) - openedAt(b) || compareTexts(a.terms.round, b.terms.round)
}

function openedAt({ log }: Pick<Round, 'log'>): number {
  return Math.min(...log.map(({ at }) => Date.parse(at)))
}
