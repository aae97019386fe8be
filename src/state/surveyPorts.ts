import type { Saved } from '@/domain/saved'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { JoinedRound } from '@/domain/survey/joined'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'

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
  /** `hashBallot` of the code: the same ballot taken in twice is one. */
  readonly sha256: string
  /** The ballot code as `findBallotCodes` gave it. */
  readonly code: string
  /** Day on which it was taken in. */
  readonly receivedOn: string
  readonly opened: OpenedBallot | null
  /** null where it was opened. */
  readonly fault: BallotFault | null
}

export type StoredJoined =
  | { readonly kind: 'joined'; readonly joined: JoinedRound }
  | { readonly kind: 'unreadable'; readonly id: string; readonly problem: string; readonly raw: string }

/** What is needed to put a survey back as it was before an import. */
export type SurveyRestore = {
  readonly before: Survey
  /** What the import made of it: where something else is stored by now, nothing is put back. */
  readonly after: Survey
  /** Hashes of the ballots and ids of the rounds whose keys came with it. */
  readonly ballots: readonly string[]
  readonly keys: readonly string[]
}

/** What the survey screens need of the browser's memory. Implemented by storage, wired by app, faked in feature tests. */
export type SurveyPorts = {
  readonly listSurveys: () => Promise<readonly StoredSurvey[]>
  readonly loadSurvey: (id: string) => Promise<StoredSurvey | { readonly kind: 'none' }>
  /** Stores a survey, merged with the copy that is here. Never replaces an unreadable one. */
  readonly addSurvey: (survey: Survey) => Promise<Saved>
  /** Reads, changes and writes in one transaction; `survey` is what is stored then. `at`: when the change was made. */
  readonly changeSurvey: (
    id: string,
    change: SurveyChange,
    at: Date,
  ) => Promise<{ readonly saved: Saved; readonly survey: Survey | null }>
  readonly deleteSurvey: (id: string) => Promise<Saved>
  readonly undoDeleteSurvey: (id: string) => Promise<Saved>
  /** Takes an import back in one transaction; refused as `anotherTabWrites` where the survey changed since. */
  readonly restoreSurvey: (restore: SurveyRestore) => Promise<Saved>
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
