import type { Change } from '@/domain/change'
import type { QuestionnaireReference } from '@/domain/identifiers'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import type { Saved } from '@/domain/saved'

/** A line of the catalog: a shipped questionnaire, or one that the person opened and keeps in this browser. */
export type CatalogEntry = QuestionnaireReference & {
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly items: number
  readonly metrics: number
  readonly includes: readonly QuestionnaireReference[]
  readonly isOwn: boolean
}

/** A questionnaire of the person's own that cannot be read. It is kept as it is and can be exported raw. */
export type UnreadableQuestionnaire = {
  readonly sha256: string
  readonly why: 'damaged' | 'newerVersion'
  /** For a report of the fault, not for the reader. */
  readonly problem: string
  readonly raw: string
}

/** Where the shipped list could not be fetched, `entries` holds the person's own questionnaires alone. */
export type QuestionnaireList = ({ readonly ok: true } | { readonly ok: false; readonly problem: string }) & {
  readonly entries: readonly CatalogEntry[]
  readonly unreadable: readonly UnreadableQuestionnaire[]
}

/** `readOnly`: opened from a link, a report or the example; shown and exported, never changed. */
export type Access = 'own' | 'readOnly'

/** A stored response as the start screen lists it. `unreadable` ones are kept as they are and can be exported raw. */
export type StoredEntry =
  | { readonly kind: 'response'; readonly response: QuestionnaireResponse; readonly access: Access }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      /** `newerVersion`: a newer app wrote it, reloading helps; `damaged`: it does not fit its format. */
      readonly why: 'damaged' | 'newerVersion'
      /** For a report of the fault, not for the reader: where it stands and what was expected. */
      readonly problem: string
      readonly raw: string
    }

export type Stored = StoredEntry | { readonly kind: 'none' }

/** What a start-up found out about this browser's storage. */
export type StorageHealth =
  | { readonly kind: 'ready' }
  /** Nothing can be stored: answers live only in this tab. */
  | { readonly kind: 'blocked' }
  /** What is stored can be read, but nothing new fits: the disk or this site's share of it is full. */
  | { readonly kind: 'full' }
  /** Something was stored here before and is gone; `restored` counts what came back from the journal. */
  | { readonly kind: 'reset'; readonly restored: number }
  /** A newer version of the app wrote here; this one reads nothing and overwrites nothing. */
  | { readonly kind: 'newerVersion' }
  /** Another tab with an older version keeps the storage from opening. */
  | { readonly kind: 'olderTabOpen' }

/** Right to write one response: `writer`, or `reader` while another tab holds it. */
export type WriterRole = 'writer' | 'reader'

export type LoadedDefinition =
  | { readonly ok: true; readonly definition: Definition }
  /** `unknown`: no such id and version here; `changed`: same id and version, other content; `offline`: not fetched. */
  | { readonly ok: false; readonly why: 'unknown' | 'changed' | 'offline' | 'broken'; readonly problem: string }

/** What the app's screens need of the browser's memory. Implemented by storage, wired by app, faked in feature tests. */
export type LibraryPorts = {
  readonly health: () => Promise<StorageHealth>
  readonly listResponses: () => Promise<readonly StoredEntry[]>
  readonly loadResponse: (id: string) => Promise<Stored>
  /** Stores a whole response: a new draft, an imported file, a link that was opened. Never replaces an unreadable one. */
  readonly addResponse: (response: QuestionnaireResponse, access: Access) => Promise<Saved>
  /** Stores one change; `after` is the response with the change applied. */
  readonly saveChange: (after: QuestionnaireResponse, change: Change) => Promise<Saved>
  /** Marks as deleted; `undoDelete` brings it back until the next start. */
  readonly deleteResponse: (id: string) => Promise<Saved>
  readonly undoDelete: (id: string) => Promise<Saved>
  /** Asks to write `id`; `onRole` hears of every change of role until the returned function lets go. */
  readonly holdWriter: (id: string, onRole: (role: WriterRole) => void) => () => void
  /** Takes the right to write from the other tab. */
  readonly takeOver: (id: string) => void
  /** Hears that another tab stored a change of `id`; returns how to stop listening. */
  readonly onOtherTabChange: (id: string, onChange: () => void) => () => void
  /** Hears once when storage is lost, full or superseded while the page is open. */
  readonly onTrouble: (listener: (trouble: Saved) => void) => () => void
  readonly listQuestionnaires: () => Promise<QuestionnaireList>
  readonly loadDefinition: (
    reference: Pick<QuestionnaireReference, 'id' | 'version'> & { sha256?: string },
  ) => Promise<LoadedDefinition>
  /** Keeps a questionnaire of the person's own, as its file text, beside the shipped ones. */
  readonly keepQuestionnaire: (text: string) => Promise<Saved>
  readonly deleteQuestionnaire: (reference: Pick<QuestionnaireReference, 'sha256'>) => Promise<Saved>
}
