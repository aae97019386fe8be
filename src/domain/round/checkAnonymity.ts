import { compareTexts } from '../survey/stamped'
import type { Reveal, Round } from '../survey/survey'
import { leastPeople } from '../survey/terms'
import type { RoundResult } from './roundResult'
import type { LeftOut } from './withoutFigures'

/** What an answer was that everybody gave. */
export type SharedAnswer =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'bracket'; readonly bracket: string }
  | { readonly kind: 'percent'; readonly percent: number }

type Said =
  /** Nothing is withheld in an open round, whatever else is found. */
  | { readonly kind: 'openRound' }
  /** So few answered that those who know of all answers but one can work out the last. */
  | { readonly kind: 'smallRound'; readonly answered: number }
  /** Everybody behind the figure of an item or metric answered alike: what each of them said is told. */
  | { readonly kind: 'unanimous'; readonly subject: string; readonly people: number; readonly answer: SharedAnswer }
  /** Everybody in a group has the same score in a dimension; `segment` null = everybody. */
  | {
      readonly kind: 'sameScore'
      readonly dimension: string
      readonly segment: { readonly question: string; readonly option: string } | null
      readonly people: number
    }
  /** Scores of this segment are kept out in these dimensions, because they would tell of fewer than k people. */
  | {
      readonly kind: 'smallSegment'
      readonly question: string
      readonly option: string
      readonly dimensions: readonly string[]
    }
  /** Words that people wrote, which could name someone. */
  | { readonly kind: 'notes'; readonly subject: string; readonly notes: number }
  /** An export of an earlier reveal is out: set beside this one it tells of the people affected in between, together. */
  | { readonly kind: 'earlierExport'; readonly on: string; readonly affected: number }

/** One thing that an export would disclose, and what would have to be left out so that it does not; nothing = it cannot. */
export type AnonymityFinding = Said & { readonly leaveOut: LeftOut }

const nothing: LeftOut = { items: [], scores: [], notes: [] }

/**
 * What an export or a shared link of a result would disclose although every figure in it may be shown
 * (docs/scoring.md 14, 16). `round` tells what was revealed and exported before.
 */
export function checkAnonymity(
  result: RoundResult,
  round: Pick<Round, 'reveals' | 'exports'>,
): readonly AnonymityFinding[] {
  const { answered, terms } = result.summary
  const isOpen = terms.promise.kind === 'open'
  const alone: Said[] = [
    ...(isOpen ? [{ kind: 'openRound' } as const] : []),
    ...(!isOpen && answered <= leastPeople(terms) + 1 ? [{ kind: 'smallRound', answered } as const] : []),
    ...earlierExports(round),
    ...smallSegments(result),
    ...sameScores(result),
  ]
  return [...alone.map((said) => ({ ...said, leaveOut: nothing })), ...unanimous(result), ...notes(result)]
}

function unanimous({ items, dora }: RoundResult): readonly AnonymityFinding[] {
  const ofItems = items.flatMap(({ item, dimension, counts: { levels } }): AnonymityFinding[] => {
    const given = levels.kind === 'shown' ? levels.counts.map((people, index) => ({ people, level: index + 1 })) : []
    const shared = onlyOne(given)
    if (!shared) return []
    // The scores that the item is in go as well, whatever its level: see `withoutFigures`.
    const scores = [dimension, ...(item.lensGroup === undefined ? [] : [item.lensGroup])]
    const answer = { kind: 'level', level: shared.level } as const
    const leaveOut = { items: [item.id], scores, notes: [item.id] }
    return [{ kind: 'unanimous', subject: item.id, people: shared.people, answer, leaveOut }]
  })
  const ofMetrics = (dora?.metrics ?? []).flatMap(({ metric, counts: { values } }): AnonymityFinding[] => {
    if (values.kind !== 'shown') return []
    const brackets = Object.entries(values.brackets).map(([bracket, people]) => ({
      people,
      answer: { kind: 'bracket', bracket } as const,
    }))
    const percents = values.percents.map(({ percent, people }) => ({
      people,
      answer: { kind: 'percent', percent } as const,
    }))
    const shared = onlyOne([...brackets, ...percents])
    const leaveOut = { items: [metric.id], scores: [], notes: [metric.id] }
    return shared ? [{ kind: 'unanimous', subject: metric.id, ...shared, leaveOut }] : []
  })
  return [...ofItems, ...ofMetrics]
}

/** The one entry that anybody chose; null where people chose several or none. One person alone agrees with nobody. */
function onlyOne<T extends { readonly people: number }>(entries: readonly T[]): T | null {
  const [first, ...others] = entries.filter(({ people }) => people > 0)
  return first && first.people > 1 && others.length === 0 ? first : null
}

function sameScores({ summary: { dimensions } }: RoundResult): readonly Said[] {
  return dimensions.flatMap(({ id, whole, segments }) =>
    [
      { scores: whole, segment: null },
      ...segments.map(({ question, option, scores }) => ({ scores, segment: { question, option } })),
    ].flatMap(({ scores, segment }): Said[] => {
      const shared = scores.kind === 'shown' ? onlyOne(scores.scores) : null
      return shared ? [{ kind: 'sameScore', dimension: id, segment, people: shared.people }] : []
    }),
  )
}

function smallSegments({ summary: { dimensions, terms } }: RoundResult): readonly Said[] {
  return terms.segments.flatMap(({ id: question, options }) =>
    options.flatMap(({ id: option }): Said[] => {
      const kept = dimensions.filter(({ segments }) =>
        segments.some(
          (segment) => segment.question === question && segment.option === option && segment.scores.kind === 'withheld',
        ),
      )
      return kept.length > 0 ? [{ kind: 'smallSegment', question, option, dimensions: kept.map(({ id }) => id) }] : []
    }),
  )
}

function notes({ summary }: RoundResult): readonly AnonymityFinding[] {
  return summary.notes.map(({ subject, texts }) => ({
    kind: 'notes',
    subject,
    notes: texts.length,
    leaveOut: { ...nothing, notes: [subject] },
  }))
}

/** One finding for each earlier reveal of which something was exported, with the day of its last export. */
function earlierExports({ reveals, exports }: Pick<Round, 'reveals' | 'exports'>): readonly Said[] {
  const last = reveals.at(-1)
  return reveals.slice(0, -1).flatMap((reveal, index): Said[] => {
    const until = reveals[index + 1]
    const ofThis = exports
      .map(({ at }) => at)
      .filter((at) => until && Date.parse(at) >= Date.parse(reveal.at) && Date.parse(at) < Date.parse(until.at))
      .toSorted(compareTexts)
    const latest = ofThis.at(-1)
    if (!last || latest === undefined) return []
    return [{ kind: 'earlierExport', on: latest.slice(0, 'yyyy-mm-dd'.length), affected: countAffected(reveal, last) }]
  })
}

/** People whose ballot is in one of the reveals only, or in both with different revisions. */
function countAffected(earlier: Reveal, later: Reveal): number {
  const revisions = ({ ballots }: Reveal) => new Map(ballots.map(({ respondent, revision }) => [respondent, revision]))
  const before = revisions(earlier)
  const after = revisions(later)
  return [...new Set([...before.keys(), ...after.keys()])].filter((who) => before.get(who) !== after.get(who)).length
}
