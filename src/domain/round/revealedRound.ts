import type { Definition } from '../questionnaire'
import type { AnsweredBallot, OpenedBallot } from '../survey/ballot'
import { ballotsOfReveals, isEverybodyShown } from '../survey/reveal'
import type { Reveal, Round } from '../survey/survey'
import { leastPeople } from '../survey/terms'
import { hasValue, outcomeReader, type Outcomes, type Subject } from './outcome'
import type { Withheld } from './roundSummary'
import { shownOverReveals, type RevealedPeople } from './shownFigures'

/** A round with the ballots that were opened, and the questionnaire that they answer. */
export type OpenedRound = {
  readonly definition: Definition
  readonly round: Round
  readonly opened: readonly OpenedBallot[]
}

/** One person of a reveal: the ballot that it showed, and what its answers come to. */
export type Person = AnsweredBallot & { readonly outcomes: Outcomes }

/** What the reveals of a round showed, the last one last. */
export type RevealedRound = {
  readonly definition: Definition
  readonly terms: Round['terms']
  readonly last: Reveal
  /** The people of the last reveal. */
  readonly people: readonly Person[]
  readonly reveals: readonly RevealedPeople<Person>[]
  readonly k: number
}

/**
 * Reads the reveals of a round; null before the first one, and in a confidential round where nothing may be shown of the
 * last: a ballot that was shown once is lost, or two machines revealed sets that tell few people when held together.
 */
export function readReveals({ definition, round, opened }: OpenedRound): RevealedRound | null {
  const readOutcomes = outcomeReader(definition)
  const read = new Map<AnsweredBallot, Person>()
  const personOf = (ballot: AnsweredBallot): Person => {
    const person = read.get(ballot) ?? { ...ballot, outcomes: readOutcomes(ballot) }
    read.set(ballot, person)
    return person
  }
  const reveals = ballotsOfReveals(round, opened).map(({ ballots, missing }) => ({
    ballots: ballots.map(personOf),
    missing,
  }))
  const last = round.reveals.at(-1)
  const people = reveals.at(-1)?.ballots ?? []
  const k = leastPeople(round.terms)
  return last && isEverybodyShown(round.terms, reveals)
    ? { definition, terms: round.terms, last, people, reveals, k }
    : null
}

export type Segment = { readonly question: string; readonly option: string }

/** Every option of every segment question, in order. */
export function segmentsOf({ segments }: Round['terms']): readonly Segment[] {
  return segments.flatMap(({ id, options }) => options.map((option) => ({ question: id, option: option.id })))
}

export function isIn(person: Person, { question, option }: Segment): boolean {
  return person.segments[question] === option
}

/** Why a figure is withheld over everybody and over each segment; null = it is shown. */
export type FigureDecision = {
  readonly whole: Withheld | null
  readonly segments: readonly (Segment & { readonly withheld: Withheld | null })[]
}

/** Decides what may be shown of a subject, over everybody and over the given segments. */
export function decideSubject(
  { reveals, k }: RevealedRound,
  subject: Subject,
  segments: readonly Segment[] = [],
): FigureDecision {
  const keyOf = ({ question, option }: Segment) => `${question}/${option}`
  const shown = shownOverReveals<Person>(
    {
      hasFigure: ({ outcomes }) => hasValue(outcomes.get(subject) ?? { kind: 'unanswered' }),
      segments: segments.map((segment) => ({ key: keyOf(segment), has: (person) => isIn(person, segment) })),
    },
    reveals,
    k,
  )
  return {
    whole: shown.whole,
    segments: segments.map((segment) => ({ ...segment, withheld: shown.segments.get(keyOf(segment)) ?? null })),
  }
}

/**
 * Why a figure is withheld over everybody; null = it is shown. An item or a lens group has no figures by segment, but the
 * dimension has: where somebody answered all of it, its items add up to its score. So a segment of an earlier reveal must
 * not be had from the whole of an item either, and both are decided alike. A metric is in no dimension.
 */
export function decideWhole(revealed: RevealedRound, subject: Subject): Withheld | null {
  const isAlone = revealed.reveals.length < 2 || subject.startsWith('metric/')
  return decideSubject(revealed, subject, isAlone ? [] : segmentsOf(revealed.terms)).whole
}
