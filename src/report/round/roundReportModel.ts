import type { LevelCounts } from '@/domain/round/roundSummary'
import type {
  ContradictionSection,
  DoraRow,
  DoraSection,
  Fact,
  LensRow,
  LensSection,
  ProfileColumns,
  ProfileRow,
  ProfileSection,
  StrengthSection,
  SuggestionSection,
  SummarySentence,
  TextSection,
  TextTableContent,
} from '../reportModel'
import type { TrendSection } from './trendModel'

/** As the profile of one response, with the interval of the mean in words. `coverage` = people with a score of those who answered. */
export type RoundProfileRow = ProfileRow & { readonly interval: string }
export type RoundProfileSection = Omit<ProfileSection, 'rows' | 'columns'> & {
  readonly columns: ProfileColumns & { readonly interval: string }
  readonly rows: readonly RoundProfileRow[]
}

export type RoundLensRow = LensRow & { readonly interval: string }
export type RoundLensSection = Omit<LensSection, 'rows' | 'columns'> & {
  readonly columns: LensSection['columns'] & { readonly interval: string }
  readonly rows: readonly RoundLensRow[]
}

/** `answer` is the median. */
export type RoundDoraRow = DoraRow & {
  readonly people: string
  /** From the worst to the best bracket that somebody chose; in words why there is none. */
  readonly spread: string
  /** What the team agreed on; null where it did not. */
  readonly agreed: string | null
  /** Asks the team to agree one answer from records; null where the answers lie close enough. */
  readonly request: string | null
}
export type RoundDoraSection = Omit<DoraSection, 'rows' | 'columns'> & {
  readonly columns: DoraSection['columns'] & Readonly<Record<'people' | 'spread' | 'agreed', string>>
  readonly rows: readonly RoundDoraRow[]
}

/** How people answered one question. */
export type Distribution = {
  /** People at each of the levels 1…5; null where that is withheld. */
  readonly counts: LevelCounts | null
  /** The counts in words, or why they are not shown. */
  readonly text: string
}

/** A question to talk about: the answers differ by two levels or more. */
export type TalkEntry = {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly dimension: string
  readonly hue: number
  readonly distribution: Distribution
  /** People, range and the word for agreement, as a sentence. */
  readonly sentence: string
  /** Statements of the lowest and the highest level that somebody chose. */
  readonly ends: readonly SummarySentence[]
  /** What the team agreed on after talking, and what changed minds; empty before. */
  readonly agreed: readonly SummarySentence[]
  /** Cells of the table twin, by `ViewsSection.columns`. */
  readonly cells: Readonly<Record<'people' | 'range' | 'agreement' | 'word', string>>
}

export type ViewsSection = {
  readonly heading: string
  readonly intro: string
  readonly talkHeading: string
  readonly columns: Readonly<Record<'question' | 'distribution' | 'people' | 'range' | 'agreement' | 'word', string>>
  readonly levelNames: readonly string[]
  readonly entries: readonly TalkEntry[]
  /** Says that there is nothing to talk about; null when there is. */
  readonly none: string | null
  /** One table a segment question, with the largest gap as a sentence. */
  readonly groups: readonly { readonly sentence: string; readonly table: TextTableContent }[]
  readonly groupsHeading: string
  readonly unknownHeading: string
  /** Shares of don't-know as findings, the largest first; empty where nobody said so. */
  readonly unknown: readonly string[]
}

export type ActionEntry = {
  readonly id: string
  readonly text: string
  /** Question, owner, first step, expected effect, day of the check: labelled, those that are set. */
  readonly lines: readonly SummarySentence[]
}
/** An action of the round before: what was expected, what happened, what the team says of it. */
export type ReviewedEntry = ActionEntry & { readonly outcome: string }
export type PlanSection = {
  readonly heading: string
  readonly none: string | null
  readonly actions: readonly ActionEntry[]
  readonly reviewedHeading: string
  readonly reviewed: readonly ReviewedEntry[]
  /** null where nothing is reviewed. */
  readonly reviewedNote: string | null
}

/** What leaders are asked for, each with the action that needs it. */
export type LeadersSection = {
  readonly heading: string
  readonly entries: readonly { readonly id: string; readonly text: string; readonly action: string }[]
}

export type AppendixItem = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly distribution: Distribution
  /** Mean with its level and people, as a sentence; why there is none otherwise. */
  readonly sentence: string
  readonly isRated: boolean
  readonly isHighEnough: boolean
  /** By `AppendixSection.columns`. */
  readonly cells: Readonly<Record<AppendixColumn, string>>
  /** Agreed answer, what changed minds, marked as high enough: labelled. */
  readonly lines: readonly SummarySentence[]
  readonly notes: readonly string[]
}
export type AppendixColumn =
  'people' | 'mean' | 'median' | 'deviation' | 'interval' | 'agreement' | 'dontKnow' | 'notApplicable' | 'unanswered'
export type AppendixSection = {
  readonly heading: string
  readonly note: string
  readonly notesLabel: string
  readonly questionColumn: string
  readonly columns: Readonly<Record<AppendixColumn, string>>
  readonly levelNames: readonly string[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly hue: number
    readonly items: readonly AppendixItem[]
  }[]
}

/**
 * What a report of a round says: words and rounded numbers, in reading order. Screen, PDF, HTML and Markdown show this and
 * nothing else. Plain data. A section that has nothing to say is null. Where views differ comes before any average.
 */
export type RoundReportModel = {
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** Day of the last reveal, `2026-11-26`. A report has no clock of its own. */
  readonly date: string
  readonly facts: readonly Fact[]
  readonly summaryHeading: string
  readonly summary: readonly SummarySentence[]
  readonly views: ViewsSection | null
  readonly profile: RoundProfileSection | null
  readonly dora: RoundDoraSection | null
  readonly lens: RoundLensSection | null
  readonly strengths: StrengthSection | null
  readonly suggestions: SuggestionSection | null
  readonly contradictions: ContradictionSection | null
  /** null for a first round. */
  readonly trend: TrendSection | null
  readonly plan: PlanSection | null
  readonly leaders: LeadersSection | null
  readonly method: TextSection
  readonly appendix: AppendixSection | null
}
