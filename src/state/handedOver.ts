import { create } from 'zustand'
import type { Questionnaire } from '@/domain/questionnaire'
import type { RoundTerms } from '@/domain/survey/terms'

/** One ballot code of a file, or a file in which none was found. */
export type IncomingBallot = { readonly source: string | null; readonly code: string | null }

/** An invitation that came as a file, with the questionnaires that travelled in it. */
export type IncomingInvitation = {
  readonly terms: RoundTerms
  readonly questionnaires: readonly {
    readonly questionnaire: Questionnaire
    readonly sha256: string
    readonly text: string
  }[]
}

type HandedOver = {
  /** Ballots for a round whose screen takes them in. */
  readonly ballots: { readonly round: string; readonly arrivals: readonly IncomingBallot[] } | null
  readonly invitation: IncomingInvitation | null
}

/** What the screen that opens files hands to the screen that it is for. */
export const useHandedOver = create<HandedOver>()(() => ({ ballots: null, invitation: null }))

export function handOverBallots(round: string, arrivals: readonly IncomingBallot[]) {
  useHandedOver.setState({ ballots: { round, arrivals } })
}

/** The ballots that were handed over for this round, once; none where there are none. */
export function takeHandedOver(round: string): readonly IncomingBallot[] {
  const { ballots } = useHandedOver.getState()
  if (ballots?.round !== round) return []
  useHandedOver.setState({ ballots: null })
  return ballots.arrivals
}

export function handOverInvitation(invitation: IncomingInvitation) {
  useHandedOver.setState({ invitation })
}
