import type { Action, Agreed, Review } from '@/domain/survey/survey'

type Unstamped<T> = Omit<T, 'at'>

/** Where a team's people stand: means by dimension, then what lies above or below that for single questions. */
export type Standing = {
  readonly dimensions: Readonly<Record<string, number>>
  readonly items: Readonly<Record<string, number>>
  /** Places of the brackets, from worst (0), around which answers lie. */
  readonly metrics: Readonly<Record<string, number>>
}

export type RoundStory = {
  readonly title: string
  readonly opens: string
  readonly closes: string
  readonly version: '1.0.0' | '2.0.0'
  readonly standing: Standing
  /** Seats that sent nothing. */
  readonly absent: readonly number[]
  /** What was written: seat, question, note. */
  readonly notes: readonly (readonly [seat: number, item: string, note: string])[]
  readonly agenda: readonly string[]
  readonly agreed: Readonly<Record<string, Unstamped<Agreed>>>
  readonly actions: readonly Unstamped<Action>[]
  readonly reviews: readonly Unstamped<Review>[]
}

export type TeamStory = {
  readonly team: string
  readonly service: string
  readonly people: number
  /** How many of them are developers; the others run the service. */
  readonly developers: number
  readonly k: number
  readonly rounds: readonly RoundStory[]
}

/** How much higher developers stand on a question than those who run the service, in levels. */
export const roleGaps: Readonly<Record<string, number>> = {
  'culture-shared-ownership': 1.7,
  'automation-environments': -1.4,
  'measurement-alerting': 1.1,
  'sharing-documentation': -0.9,
}

/** How often somebody does not know. */
export const unknownShares: Readonly<Record<string, number>> = {
  'measurement-customer-outcomes': 0.5,
  'measurement-service-objectives': 0.25,
  'lean-value-stream': 0.2,
  'automation-security-compliance': 0.15,
}

export const actionIds = {
  pipeline: '5b1f6f0e-2c1d-4a52-a7f0-3d1c8a4e9b01',
  onCall: '5b1f6f0e-2c1d-4a52-a7f0-3d1c8a4e9b02',
  approval: '5b1f6f0e-2c1d-4a52-a7f0-3d1c8a4e9b03',
  limits: '5b1f6f0e-2c1d-4a52-a7f0-3d1c8a4e9b04',
  outcomes: '5b1f6f0e-2c1d-4a52-a7f0-3d1c8a4e9b05',
  objectives: '5b1f6f0e-2c1d-4a52-a7f0-3d1c8a4e9b06',
} as const

export function agreed(level: number, note: string, rest: Partial<Unstamped<Agreed>> = {}): Unstamped<Agreed> {
  return { answer: { kind: 'rated', level }, note, needsEvidence: false, isParked: false, ...rest }
}

export function action(id: string, text: string, rest: Partial<Unstamped<Action>>): Unstamped<Action> {
  return {
    id,
    text,
    item: null,
    owner: '',
    firstStepBy: null,
    effect: null,
    checkOn: null,
    help: '',
    isRemoved: false,
    ...rest,
  }
}
