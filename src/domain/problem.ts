import type { QuestionnaireReference } from './identifiers'

/** Where something stands: keys and indexes from the outermost value inwards. */
export type Path = readonly (string | number)[]

type NamedQuestionnaire = Pick<QuestionnaireReference, 'id' | 'version'>

/** What a file turned out to hold instead of what was asked for. */
export type FileKind =
  | 'response'
  | 'questionnaire'
  | 'result'
  | 'invitation'
  | 'key'
  | 'survey'
  | 'backup'
  | 'round'
  | 'otherObject'
  | 'list'
  | 'plainValue'

export type JsonType = 'text' | 'number' | 'wholeNumber' | 'list' | 'object' | 'yesOrNo' | 'null'

type NoData = Record<string, never>

/** Every way in which something from outside can be refused, with the facts that its sentence needs. */
export type ProblemData = {
  /** More than `limit` bytes. */
  tooLarge: { limit: number }
  /** A file whose bytes the browser does not give: a folder, or one that was moved or taken away. */
  notReadable: NoData
  /** Bytes that are not UTF-8 text. */
  notText: NoData
  notJson: NoData
  /** JSON that ends in the middle: a file that was not copied whole. */
  cutShort: NoData
  tooDeep: { limit: number }
  /** A key that could change every object of the program. */
  reservedKey: { key: string }
  /** JSON of another kind; `keys` are its first keys, for a file that nothing here knows. */
  otherKind: { expected: FileKind; found: FileKind; keys: readonly string[] }
  newerFormat: { found: number; reads: number }
  /** `value` is what stands there, where it is short enough to be told; null otherwise. */
  wrongType: { expected: JsonType; found: JsonType; value: string | null }
  missing: { expected: JsonType | null }
  wrongForm: { form: 'uuid' | 'instant' | 'day' }
  unknownKey: { key: string }
  /** A number, or the length of a text or list, outside its bounds; null = no bound on that side. */
  outOfRange: { what: 'number' | 'text' | 'list'; least: number | null; most: number | null }
  notOneOf: { allowed: readonly string[]; value: string | null }
  /** A rule that the schema or the definition states in words of its own. */
  rule: { expected: string }
  unknownItem: { id: string; questionnaire: NamedQuestionnaire }
  unknownMetric: { id: string; questionnaire: NamedQuestionnaire }
  unknownDimension: { id: string; questionnaire: NamedQuestionnaire }
  unknownBracket: { metric: string; bracket: string }
  percentNotTaken: { metric: string }
  /** The response answers another questionnaire or version than the one it was held against. */
  otherQuestionnaire: { expected: NamedQuestionnaire; found: NamedQuestionnaire }
  /** Same id and version, other content: the questionnaire was changed without a new version. */
  otherContent: { questionnaire: NamedQuestionnaire; expected: string; found: string }
  /** A questionnaire travels in the file although nothing in the file answers or includes it. */
  unrelatedQuestionnaire: { questionnaire: NamedQuestionnaire }
  /** An included questionnaire repeats an id. */
  repeatedId: { id: string; questionnaire: NamedQuestionnaire }
  /** No such questionnaire here: the answers are kept and can be exported, not shown. */
  unknownQuestionnaire: { questionnaire: NamedQuestionnaire }
  /** A share link that holds a character that links never hold, or nothing. */
  linkForeign: NoData
  linkTooLong: { limit: number }
  /** Characters are missing at the end, or some were changed on the way. */
  linkDamaged: NoData
  linkNewer: { found: number; reads: number }
  /** A PDF that no report of this app is, or whose data somebody took out. */
  reportWithoutData: NoData
  /** A report whose data is cut, encrypted or changed. */
  reportDamaged: NoData
  /** Text in which no ballot code stands. */
  ballotForeign: NoData
  /** Characters of a ballot code are missing, or some were changed on the way. */
  ballotDamaged: NoData
  ballotNewer: { found: number; reads: number }
  /** It was opened, but holds what no ballot of this round can hold. */
  ballotUnfitting: NoData
  /** More notes than a ballot can carry, in bytes. */
  ballotTooLarge: { limit: number }
  /** More codes in one text than are read at once. */
  tooManyBallots: { limit: number }
  invitationForeign: NoData
  invitationDamaged: NoData
  invitationNewer: { found: number; reads: number }
  /** It has to travel as a file: the link would have more than `limit` characters. */
  invitationTooLong: { limit: number }
  /** The public key of an invitation or a file is none. */
  keyUnusable: NoData
  /** The private key does not belong to the round's public key. */
  keyUnfitting: NoData
  passphraseNeeded: NoData
  /** Another passphrase, or what it locks was changed: the two cannot be told apart. */
  passphraseWrong: NoData
  /** A ballot, key or earlier summary of a round that the file does not hold. */
  unrelatedRound: { round: string }
  /** The same round or survey twice in one file. */
  repeatedEntry: { id: string }
}

export type ProblemCode = keyof ProblemData

/** An expected fault: what is wrong, where, and the facts. Words come from the strings. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: { readonly code: C; readonly data: Readonly<ProblemData[C]>; readonly path?: Path }
}[Code]

/** Something read from outside, or every fault that was found in it: at least one. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }

/** A refusal with one problem. */
export function refused(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] }
}

/** One sentence for each kind of problem. */
export type ProblemWords = { readonly [Code in ProblemCode]: (data: Readonly<ProblemData[Code]>) => string }

/** The sentence for a problem, without its place. */
export function describeProblem<Code extends ProblemCode>({ code, data }: Problem<Code>, words: ProblemWords): string {
  const say: (data: Readonly<ProblemData[Code]>) => string = words[code]
  return say(data)
}

/** A place as people write it: `answers.culture-wins.level`, `dimensions[0].items[3].text`; empty for the whole. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('')
}
