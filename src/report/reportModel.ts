import type { DotPlotData } from '@/charts/dotPlot'
import type { RadarData } from '@/charts/radar'

/** One line of the header: who, what, when, with which questionnaire. */
export type Fact = { readonly label: string; readonly value: string }

/** A word that opens a sentence and the sentence. */
export type SummarySentence = { readonly lead: string; readonly text: string }

export type ProfileRow = {
  readonly id: string
  readonly name: string
  /** Place of the dimension's hue among the five, from 0. */
  readonly hue: number
  /** One decimal, or in words why there is none. */
  readonly score: string
  /** Name of the solid level; null without a score. */
  readonly level: string | null
  readonly coverage: string
  /** Of the mean, in words; absent in a single response, which has none. */
  readonly interval?: string
  readonly lowest: readonly string[]
  readonly target: string
  /** One decimal with sign, or "reached"; null without a score. */
  readonly gap: string | null
  /** Score of the earlier response on the common items; null where none stands beside this one. */
  readonly earlier: string | null
}

export type ProfileSection = {
  readonly heading: string
  readonly term: string
  readonly columns: ProfileColumns
  readonly rows: readonly ProfileRow[]
  readonly radar: RadarData
  readonly dots: DotPlotData
  /** The charts in one sentence, for those who do not see them. */
  readonly alternative: string
  readonly legend: readonly string[]
  readonly notes: readonly string[]
}
export type ProfileColumns = Readonly<
  Record<'score' | 'level' | 'coverage' | 'lowest' | 'target' | 'gap' | 'earlier', string>
> & { readonly interval?: string }

export type LensRow = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly score: string
  readonly level: string | null
  readonly coverage: string
  readonly interval?: string
  readonly lowest: readonly string[]
}
export type LensSection = {
  readonly heading: string
  readonly note: string
  readonly columns: Readonly<Record<'group' | 'score' | 'level' | 'coverage' | 'lowest', string>> & {
    readonly interval?: string
  }
  readonly rows: readonly LensRow[]
}

export type DoraRow = {
  readonly id: string
  readonly title: string
  readonly answer: string
  readonly band: string
  readonly benchmark: string
  readonly meets: string
  /** Note and evidence, labelled. */
  readonly lines: readonly SummarySentence[]
  readonly link: string | null
}
export type DoraSection = {
  readonly heading: string
  readonly verdict: string
  readonly sentences: readonly string[]
  readonly columns: Readonly<Record<'metric' | 'answer' | 'band' | 'benchmark' | 'meets', string>>
  readonly rows: readonly DoraRow[]
  readonly notes: readonly string[]
}

export type Titled = {
  readonly id: string
  readonly title: string
  readonly hue: number
  /** The question that the statement answers: a statement alone is half a sentence. */
  readonly question: string
  readonly text: string
}

export type SuggestionCard = {
  readonly id: string
  readonly title: string
  readonly dimension: string
  readonly question: string
  readonly hue: number
  readonly step: string
  readonly now: SummarySentence
  readonly next: SummarySentence
  readonly why: string
  /** Prerequisites that could not be checked, each a sentence. */
  readonly unchecked: readonly string[]
}
export type SuggestionSection = {
  readonly heading: string
  readonly whyLabel: string
  readonly stepLabel: string
  readonly cards: readonly SuggestionCard[]
  /** Says why there are no cards; null when there are some. */
  readonly none: string | null
  readonly certaintyHeading: string
  readonly certainty: readonly string[]
}

/** A table of plain text; the first cell of a row names it. */
export type TextTableContent = {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type StrengthSection = {
  readonly heading: string
  readonly none: string
  readonly entries: readonly Titled[]
}

export type ContradictionSection = {
  readonly heading: string
  readonly entries: readonly { readonly id: string; readonly text: string; readonly answers: readonly string[] }[]
}

export type ComparisonSection = {
  readonly heading: string
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  /** Name, before, now, team change and, between two definitions, questionnaire change and total; empty when the two cannot be compared. */
  readonly rows: readonly (readonly string[])[]
  readonly items: TextTableContent | null
}

export type QuestionEntry = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly answer: string
  /** Level 1…5; null unless rated. */
  readonly level: number | null
  /** Labelled lines below the answer, in reading order: statement now, next level, next step, note, evidence. */
  readonly lines: readonly SummarySentence[]
  readonly link: string | null
}
export type QuestionGroup = {
  readonly id: string
  readonly name: string
  readonly hue: number
  readonly questions: readonly QuestionEntry[]
}

export type TextSection = { readonly heading: string; readonly paragraphs: readonly string[] }

/**
 * What a report says: words and rounded numbers, ready to be set. Screen, PDF and Markdown show this and nothing else,
 * so that they cannot disagree. Plain data: it travels to a worker as it is. A section that has nothing to say is null.
 */
export type ReportModel = {
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** Instant of the response (finished, else last changed), ISO 8601. A report has no clock of its own. */
  readonly date: string
  readonly facts: readonly Fact[]
  readonly summaryHeading: string
  readonly summary: readonly SummarySentence[]
  readonly profile: ProfileSection | null
  readonly dora: DoraSection | null
  readonly lens: LensSection | null
  readonly strengths: StrengthSection | null
  readonly suggestions: SuggestionSection | null
  readonly contradictions: ContradictionSection | null
  readonly comparison: ComparisonSection | null
  readonly questionsHeading: string
  readonly questions: readonly QuestionGroup[]
  readonly method: TextSection
}
