import type { Definition } from '@/domain/questionnaire'
import type { Saved } from '@/domain/saved'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import type { RoundTerms } from '@/domain/survey/terms'

/** A survey as the lists show it; an unreadable one is kept as it is and can be exported raw. */
export type StoredSurvey =
  | { readonly kind: 'survey'; readonly survey: Survey }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      readonly why: 'damaged' | 'newerVersion'
      readonly problem: string
      readonly raw: string
    }

/** Why a ballot that was taken in is not counted. Its bytes are kept, and can be exported or tried again. */
export type BallotFault = 'cannotBeOpened' | 'newerApp' | 'unfitting'

/** A ballot that reached the facilitator: its code as it came, and what it held where it could be opened. */
export type StoredBallot = {
  readonly round: string
  /** SHA-256 of the sealed bytes: the same ballot taken in twice is one. */
  readonly sha256: string
  /** The sealed bytes as base64url. */
  readonly code: string
  /** Day on which it was taken in. */
  readonly receivedOn: string
  readonly opened: OpenedBallot | null
  /** null where it was opened. */
  readonly fault: BallotFault | null
}

/** The facilitator's key pair of a round: PKCS #8 private key and raw public key, both base64url. */
export type RoundKey = { readonly round: string; readonly privateKey: string; readonly publicKey: string }

/** A round that somebody answers on this device. */
export type JoinedRound = {
  readonly terms: RoundTerms
  /** Id of the response here; also who the ballots are of. */
  readonly respondent: string
  readonly segments: Readonly<Record<string, string>>
  /** Ballots handed over so far, the last one last. */
  readonly sent: readonly {
    readonly kind: 'answers' | 'withdrawn'
    readonly revision: number
    readonly day: string
    readonly code: string
    /** How it left; null = sealed, but nothing tells that it was handed over. */
    readonly how: 'code' | 'file' | 'qr' | null
  }[]
}

export type StoredJoined =
  | { readonly kind: 'joined'; readonly joined: JoinedRound }
  | { readonly kind: 'unreadable'; readonly id: string; readonly problem: string; readonly raw: string }

/** What the survey screens need of the browser's memory. Implemented by storage, wired by app, faked in feature tests. */
export type SurveyPorts = {
  readonly listSurveys: () => Promise<readonly StoredSurvey[]>
  readonly loadSurvey: (id: string) => Promise<StoredSurvey | { readonly kind: 'none' }>
  /** Stores a survey, merged with the copy that is here. Never replaces an unreadable one. */
  readonly addSurvey: (survey: Survey) => Promise<Saved>
  /** Reads, changes and writes in one transaction; `survey` is what is stored then. */
  readonly changeSurvey: (
    id: string,
    change: SurveyChange,
  ) => Promise<{ readonly saved: Saved; readonly survey: Survey | null }>
  readonly deleteSurvey: (id: string) => Promise<Saved>
  readonly undoDeleteSurvey: (id: string) => Promise<Saved>
  readonly listBallots: (survey: string) => Promise<readonly StoredBallot[]>
  /** Adds ballots in one transaction; one that is here already is left alone unless it could not be opened before. */
  readonly addBallots: (survey: string, ballots: readonly StoredBallot[]) => Promise<Saved>
  readonly loadKey: (round: string) => Promise<RoundKey | null>
  readonly saveKey: (survey: string, key: RoundKey) => Promise<Saved>
  readonly listJoined: () => Promise<readonly StoredJoined[]>
  readonly loadJoined: (round: string) => Promise<StoredJoined | { readonly kind: 'none' }>
  readonly saveJoined: (joined: JoinedRound) => Promise<Saved>
  readonly deleteJoined: (round: string) => Promise<Saved>
  /** Hears that another tab changed a survey or its ballots. */
  readonly onSurveyChange: (survey: string, onChange: () => void) => () => void
  /** Asks the browser not to clear this site's storage; `unknown` where it does not answer. */
  readonly askToPersist: () => Promise<'granted' | 'refused' | 'unknown'>
}

export type LoadDefinition = (reference: RoundTerms['questionnaire']) => Promise<Definition | null>
