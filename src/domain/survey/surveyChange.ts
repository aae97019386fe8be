import type { Action, Agenda, Agreed, Reveal, Review, Round, RoundDraft, RoundEvent, RoundExport } from './survey'

type Unstamped<T> = Omit<T, 'at'>

/** One thing that a facilitator did to a survey: the unit that is recorded and stored. */
export type SurveyChange =
  | { readonly kind: 'about'; readonly team: string; readonly service?: string }
  | { readonly kind: 'draft'; readonly settings: RoundDraft | null }
  | { readonly kind: 'openRound'; readonly terms: Round['terms'] }
  | RoundChange

/** `round` is the round's id. */
export type RoundChange = { readonly round: string } & (
  | { readonly kind: 'event'; readonly event: RoundEvent }
  | { readonly kind: 'reveal'; readonly ballots: Reveal['ballots'] }
  | { readonly kind: 'export'; readonly exported: Unstamped<RoundExport> }
  | { readonly kind: 'target'; readonly dimension: string; readonly level: number | null }
  | { readonly kind: 'highEnough'; readonly item: string; readonly isHighEnough: boolean }
  | { readonly kind: 'agreed'; readonly subject: string; readonly agreed: Unstamped<Agreed> }
  | { readonly kind: 'agenda'; readonly agenda: Unstamped<Agenda> }
  | { readonly kind: 'action'; readonly action: Unstamped<Action> }
  | { readonly kind: 'review'; readonly review: Unstamped<Review> }
)
