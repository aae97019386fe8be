import { compareOpenings } from './roundStatus'
import { compareTexts, stampAfter, uniteStamped } from './stamped'
import type { Reveal, Round, Survey } from './survey'
import type { RoundChange, SurveyChange } from './surveyChange'

/**
 * The survey after a change, every changed part stamped with `now`, or with the next millisecond after what it replaces
 * where the clock stands earlier. A change to a round that is not there, and opening one that is, change nothing.
 * Lists keep the order that a merge gives them.
 */
export function applySurveyChange(survey: Survey, change: SurveyChange, now: Date): Survey {
  if ('round' in change) {
    const rounds = survey.rounds.map((round) =>
      round.terms.round === change.round ? applyToRound(round, change, now) : round,
    )
    return { ...survey, rounds }
  }
  switch (change.kind) {
    case 'about': {
      const { team, service } = change
      const at = stampAfter(now, [survey.about])
      return { ...survey, about: { team, ...(service === undefined ? {} : { service }), at } }
    }
    case 'draft':
      return { ...survey, draft: { settings: change.settings, at: stampAfter(now, [survey.draft]) } }
    case 'openRound':
      return openRound(survey, change.terms, now)
  }
}

function openRound(survey: Survey, terms: Round['terms'], now: Date): Survey {
  if (survey.rounds.some(({ terms: { round } }) => round === terms.round)) return survey
  const round: Round = {
    terms,
    log: [{ event: 'opened', at: stampAfter(now, []) }],
    reveals: [],
    exports: [],
    targets: {},
    highEnough: {},
    agreed: {},
    agenda: null,
    actions: [],
    reviews: [],
  }
  return {
    ...survey,
    draft: { settings: null, at: stampAfter(now, [survey.draft]) },
    rounds: [...survey.rounds, round].toSorted(compareOpenings),
  }
}

function applyToRound(round: Round, change: RoundChange, now: Date): Round {
  switch (change.kind) {
    case 'event':
      return { ...round, log: added(round.log, { event: change.event }, now) }
    case 'reveal':
      return { ...round, reveals: added(round.reveals, { ballots: inOrder(change.ballots) }, now) }
    case 'export':
      return { ...round, exports: added(round.exports, change.exported, now) }
    case 'target':
      return { ...round, targets: put(round.targets, change.dimension, { level: change.level }, now) }
    case 'highEnough':
      return { ...round, highEnough: put(round.highEnough, change.item, { isHighEnough: change.isHighEnough }, now) }
    case 'agreed':
      return { ...round, agreed: put(round.agreed, change.subject, change.agreed, now) }
    case 'agenda':
      return { ...round, agenda: { ...change.agenda, at: stampAfter(now, [round.agenda]) } }
    case 'action':
      return { ...round, actions: upsert(round.actions, change.action, ({ id }) => id, now) }
    case 'review':
      return { ...round, reviews: upsert(round.reviews, change.review, ({ action }) => action, now) }
  }
}

function added<T extends object>(list: readonly (T & { at: string })[], entry: T, now: Date): (T & { at: string })[] {
  return uniteStamped(list, [{ ...entry, at: stampAfter(now, list) }])
}

function put<T extends object>(
  record: Readonly<Record<string, T & { at: string }>>,
  key: string,
  value: T,
  now: Date,
): Record<string, T & { at: string }> {
  return { ...record, [key]: { ...value, at: stampAfter(now, [record[key]]) } }
}

function upsert<T extends object>(
  list: readonly (T & { at: string })[],
  entry: T,
  keyOf: (entry: T) => string,
  now: Date,
): (T & { at: string })[] {
  const key = keyOf(entry)
  const at = stampAfter(now, [list.find((other) => keyOf(other) === key)])
  const others = list.filter((other) => keyOf(other) !== key)
  return [...others, { ...entry, at }].toSorted((a, b) => compareTexts(keyOf(a), keyOf(b)))
}

function inOrder(ballots: Reveal['ballots']): Reveal['ballots'] {
  return ballots.toSorted((a, b) => compareTexts(a.respondent, b.respondent) || a.revision - b.revision)
}
