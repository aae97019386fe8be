import type { SummarySentence } from '../reportModel'

/** A figure of one team, or in words why there is none. */
export type TeamsCell = {
  /** "3.4", or two or three words. */
  readonly text: string
  /** What stands small below it: the solid level of a dimension, or that views differ; null where nothing does. */
  readonly detail: string | null
  /** The figure with its level and people, or the reason in full. */
  readonly full: string
  /** The mean as a whole level 1…5, halves down, for the shade; null without a figure. */
  readonly shade: number | null
}

/** A team as it heads its row and its column. */
export type TeamsTeam = {
  readonly survey: string
  /** Told apart from another team of the same name by its service, then by a number. */
  readonly name: string
  readonly round: string
  /** Round and how many answered. */
  readonly detail: string
}

export type TeamsDimension = {
  readonly id: string
  readonly name: string
  readonly hue: number
  /** Says that the teams were not all asked the same here; null where they were. */
  readonly mark: string | null
  /** One a team, in their order. */
  readonly cells: readonly TeamsCell[]
  readonly questions: readonly { readonly key: string; readonly title: string; readonly cells: readonly TeamsCell[] }[]
}

export type TeamsPatternsSection = {
  readonly heading: string
  /** The share of the teams as the lead. */
  readonly sentences: readonly SummarySentence[]
  /** Says that nothing is shared, or that there is one team only; null where there are sentences. */
  readonly none: string | null
  readonly note: string | null
}

/** Teams whose questionnaires can be set side by side. */
export type TeamsGroupSection = {
  readonly id: string
  /** Questionnaires and their versions. */
  readonly heading: string
  /** Says why it stands apart; null where all teams are in one group. */
  readonly note: string | null
  readonly teams: readonly TeamsTeam[]
  readonly levelNames: readonly string[]
  readonly shared: TeamsPatternsSection
  readonly apart: TeamsPatternsSection | null
  readonly table: {
    readonly heading: string
    readonly caption: string
    readonly questionsHeading: string
    readonly questionsCaption: string
    readonly teamColumn: string
    readonly questionColumn: string
    readonly legend: string
    readonly dimensions: readonly TeamsDimension[]
    /** Reasons for cells without a figure, and that questions differ. */
    readonly notes: readonly string[]
  }
}

export type TeamsRequest = {
  readonly id: string
  /** Team and round. */
  readonly from: string
  readonly text: string
  readonly action: string
}

/**
 * What several teams side by side say: words and rounded numbers, in reading order, teams in the order given. Plain data.
 * There are no totals, no means over teams and no order by score.
 */
export type TeamsModel = {
  readonly title: string
  readonly purpose: string
  readonly groups: readonly TeamsGroupSection[]
  readonly requests: {
    readonly heading: string
    readonly entries: readonly TeamsRequest[]
    /** Says that nobody asks for anything; null where somebody does. */
    readonly none: string | null
  }
}
