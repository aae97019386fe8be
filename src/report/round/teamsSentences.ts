import type { Definition } from '@/domain/questionnaire'
import type { TeamsGroup } from '@/domain/round/teamsOverview'
import type { BelowPattern, PatternSubject } from '@/domain/round/teamsPatterns'
import { defaultTarget } from '@/domain/response'
import { teamsReport } from '@/strings/en/teams'
import type { SummarySentence } from '../reportModel'
import { wordLevel } from '../wording'
import type { TeamsPatternsSection } from './teamsModel'

const words = teamsReport.patterns

/** What teams share: subjects below the same level in the same share of the teams are said in one sentence. */
export function sharedSection(
  { teams, dimensions, patterns }: TeamsGroup,
  definition: Definition,
): TeamsPatternsSection {
  const target = wordLevel(definition, defaultTarget)
  const merged = mergeBy(
    patterns.below.toSorted(byUrgency),
    ({ subject, level, below, of }) => `${subject.kind} ${level} ${below} ${of}`,
  )
  const nameOf = namesOf(dimensions)
  const sentences = merged.map((alike): SummarySentence => {
    const [{ subject, level, below, of }] = alike
    const word = wordLevel(definition, level)
    const names = alike.map((pattern) => nameOf(pattern.subject))
    return {
      lead: words.lead(below, of, teams.length),
      text: subject.kind === 'dimension' ? words.solidBelow(word, names) : words.below(word, names),
    }
  })
  const none = teams.length < 2 ? teamsReport.group.alone : words.none(target)
  return {
    heading: words.heading,
    sentences,
    none: sentences.length === 0 ? none : null,
    note: sentences.length === 0 ? null : words.note(target),
  }
}

/** The largest share first, dimensions before their questions, the lowest level first; else as in the table. */
function byUrgency(a: BelowPattern, b: BelowPattern): number {
  const place = ({ subject, level }: BelowPattern) => (subject.kind === 'dimension' ? 0 : 10) + level
  return b.below * a.of - a.below * b.of || place(a) - place(b)
}

/** Where views lie apart within teams; null where there is one team only. */
export function apartSection({ teams, dimensions, patterns }: TeamsGroup): TeamsPatternsSection | null {
  if (teams.length < 2) return null
  const nameOf = namesOf(dimensions)
  const sentences = mergeBy(patterns.apart, ({ apart, of }) => `${apart} ${of}`).map((alike): SummarySentence => {
    const [{ apart, of }] = alike
    return {
      lead: words.leadWithin(apart, of, teams.length),
      text: words.apart(alike.map(({ subject }) => nameOf(subject))),
    }
  })
  return {
    heading: words.apartHeading,
    sentences,
    none: sentences.length === 0 ? words.apartNone : null,
    note: sentences.length === 0 ? null : words.apartNote,
  }
}

function namesOf(dimensions: TeamsGroup['dimensions']): (subject: PatternSubject) => string {
  return (subject) =>
    subject.kind === 'item' ? subject.title : (dimensions.find(({ id }) => id === subject.id)?.name ?? subject.id)
}

type AtLeastOne<T> = readonly [T, ...T[]]

/** Entries of one key together, in the order of the first of each. */
function mergeBy<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly AtLeastOne<T>[] {
  const merged = new Map<string, AtLeastOne<T>>()
  for (const entry of entries) {
    const there = merged.get(keyOf(entry))
    merged.set(keyOf(entry), there ? [...there, entry] : [entry])
  }
  return [...merged.values()]
}
