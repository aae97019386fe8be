import { standOf } from '../survey/reveal'
import { summarizeCommon } from './commonScores'
import { groupScores, readCounts, type RoundCounts } from './countScores'
import type { Subject } from './outcome'
import {
  decideSubject,
  decideWhole,
  isIn,
  readReveals,
  segmentsOf,
  type OpenedRound,
  type RevealedRound,
} from './revealedRound'
import { testRoundCertainty } from './roundCertainty'
import type { GroupScores, RoundSummary, Withheld } from './roundSummary'
import { tallyAll, type Tally } from './tally'

/** A round to be summed up, and the earlier rounds of its survey, against which it may be compared. */
export type RoundToSummarize = OpenedRound & { readonly earlier: readonly OpenedRound[] }

/**
 * All that the last reveal of a round discloses, as counts, after the rules of confidentiality (docs/scoring.md 8–17 and
 * 25). The ballots may be in any order and there more than once. null before the first reveal, and where not all
 * ballots are here that were ever shown.
 */
export function summarizeRound({ earlier, ...opened }: RoundToSummarize): RoundSummary | null {
  const revealed = readReveals(opened)
  if (!revealed) return null
  const { definition, terms, last, people } = revealed
  const tally = tallyAll(people.map(({ outcomes }) => outcomes))
  const withheld = new Map([...tally.counts.keys()].map((subject) => [subject, decideWhole(revealed, subject)]))
  const withheldOf = (subject: Subject): Withheld | null => withheld.get(subject) ?? null
  const counts = readCounts(definition, tally, withheldOf)
  return {
    terms,
    answered: people.length,
    heldBack: standOf(opened.round, opened.opened).heldBack,
    revealedOn: last.at.slice(0, 'yyyy-mm-dd'.length),
    ...counts,
    dimensions: summarizeDimensions(revealed, tally),
    notes: collectNotes(counts, revealed),
    certainty: testRoundCertainty({ definition, people, tally, withheldOf, wanted: opened.round }),
    common: earlier.flatMap((before) => summarizeCommon(before, revealed)),
  }
}

function summarizeDimensions(revealed: RevealedRound, tally: Tally): RoundSummary['dimensions'] {
  const { definition, terms, people } = revealed
  const segments = segmentsOf(terms).map((segment) => ({
    ...segment,
    tally: tallyAll(people.filter((person) => isIn(person, segment)).map(({ outcomes }) => outcomes)),
  }))
  return definition.questionnaire.dimensions.map(({ id }) => {
    const subject: Subject = `dimension/${id}`
    const decided = decideSubject(revealed, subject, segments)
    return {
      id,
      whole: groupScores(tally, subject, decided.whole),
      segments: segments.map(({ question, option, tally: own }, index) => ({
        question,
        option,
        scores: withoutMissing(groupScores(own, subject, decided.segments[index]?.withheld ?? null)),
      })),
    }
  })
}

/** Who of a segment has no score may be fewer than k people: that is told of everybody together alone. */
function withoutMissing(scores: GroupScores): GroupScores {
  return scores.kind === 'shown' ? { ...scores, notEnoughAnswers: 0, notApplicable: 0 } : scores
}

/** What was written beside shown answers, in alphabetical order, which tells nothing of who wrote when. */
function collectNotes({ items, metrics }: RoundCounts, { people }: RevealedRound): RoundSummary['notes'] {
  const shown = [
    ...items.filter(({ counts }) => counts.levels.kind === 'shown'),
    ...metrics.filter(({ counts }) => counts.values.kind === 'shown'),
  ]
  return shown
    .map(({ id }) => ({ subject: id, texts: people.flatMap(({ remarks }) => textsOf(remarks[id])) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ subject, texts }) => ({ subject, texts: texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)) }))
}

function textsOf(remark: RevealedRound['people'][number]['remarks'][string] | undefined): string[] {
  return [remark?.note, remark?.evidence, remark?.link].filter((text) => text !== undefined)
}
