type Named = { id: string; version: string }

const nameOf = ({ id, version }: Named) => `${id} ${version}`

const types = {
  text: 'a text in quotes',
  number: 'a number',
  wholeNumber: 'a whole number',
  list: 'a list',
  object: 'an object',
  yesOrNo: 'true or false',
  null: 'null',
}
type TypeName = keyof typeof types

const kinds = {
  response: 'a response file',
  questionnaire: 'a questionnaire',
  result: 'a results file',
  invitation: 'an invitation to a round',
  key: 'the key of a round',
  survey: 'a survey',
  backup: 'a backup',
  round: 'the results of a round',
  otherObject: 'something else',
  list: 'a list',
  plainValue: 'a single value',
}
type KindName = keyof typeof kinds

const forms = {
  uuid: 'an identifier such as 123e4567-e89b-42d3-a456-426614174000',
  instant: 'a point in time such as 2026-01-31T12:00:00Z',
  day: 'a day such as 2026-01-31',
}

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`

function range(what: 'number' | 'text' | 'list', least: number | null, most: number | null): string {
  const unit = { number: '', text: ' characters', list: ' entries' }[what]
  if (least !== null && least === most) return `exactly ${least}${unit}`
  if (least === null) return `at most ${most ?? ''}${unit}`
  return most === null ? `at least ${least}${unit}` : `${least} to ${most}${unit}`
}

function otherKind(found: KindName, expected: KindName, keys: readonly string[]): string {
  const what =
    keys.length > 0 && found === 'otherObject' ? `something else, with the keys ${keys.join(', ')}` : kinds[found]
  return `This file holds ${what}. Expected ${kinds[expected]}.`
}

/** One sentence for each way in which a file, a link or a value can be refused. */
export const problems = {
  tooLarge: ({ limit }: { limit: number }) => `This is too large: the app reads up to ${size(limit)}.`,
  notReadable: () =>
    'This cannot be read. It may be a folder, or a file that was moved, renamed or taken away. Choose the file again.',
  notText: () => 'This file is not text in UTF-8, so it cannot be one of the files that the app reads.',
  notJson: () => 'This is not JSON, so it cannot be one of the files that the app reads.',
  cutShort: () => 'This file ends in the middle. Copy or download it again.',
  tooDeep: ({ limit }: { limit: number }) => `This is nested too deeply: the app reads up to ${limit} levels.`,
  reservedKey: ({ key }: { key: string }) => `The key "${key}" is not allowed.`,
  otherKind: ({ expected, found, keys }: { expected: KindName; found: KindName; keys: readonly string[] }) =>
    otherKind(found, expected, keys),
  newerFormat: ({ found, reads }: { found: number; reads: number }) =>
    `This file was written by a newer version of the app (format ${found}; this app reads up to ${reads}). Reload the page and open it again.`,
  wrongType: ({ expected, found, value }: { expected: TypeName; found: TypeName; value: string | null }) =>
    `Expected ${types[expected]}, found ${value ?? types[found]}.`,
  missing: ({ expected }: { expected: TypeName | null }) =>
    expected === null ? 'Missing.' : `Missing. Expected ${types[expected]}.`,
  wrongForm: ({ form }: { form: keyof typeof forms }) => `Expected ${forms[form]}.`,
  unknownKey: ({ key }: { key: string }) => `The key "${key}" is not known here.`,
  outOfRange: ({
    what,
    least,
    most,
  }: {
    what: 'number' | 'text' | 'list'
    least: number | null
    most: number | null
  }) => `Expected ${range(what, least, most)}.`,
  notOneOf: ({ allowed, value }: { allowed: readonly string[]; value: string | null }) =>
    `Expected ${allowed.join(' or ')}${value === null ? '' : `, found ${value}`}.`,
  rule: ({ expected }: { expected: string }) => `Expected ${expected}.`,
  unknownItem: ({ id, questionnaire }: { id: string; questionnaire: Named }) =>
    `${nameOf(questionnaire)} has no question "${id}".`,
  unknownMetric: ({ id, questionnaire }: { id: string; questionnaire: Named }) =>
    `${nameOf(questionnaire)} has no metric "${id}".`,
  unknownDimension: ({ id, questionnaire }: { id: string; questionnaire: Named }) =>
    `${nameOf(questionnaire)} has no part "${id}".`,
  unknownBracket: ({ metric, bracket }: { metric: string; bracket: string }) =>
    `The metric "${metric}" has no answer "${bracket}".`,
  percentNotTaken: ({ metric }: { metric: string }) => `The metric "${metric}" does not take a percentage.`,
  otherQuestionnaire: ({ expected, found }: { expected: Named; found: Named }) =>
    `This belongs to the questionnaire ${nameOf(found)}. Expected ${nameOf(expected)}.`,
  otherContent: ({ questionnaire, expected, found }: { questionnaire: Named; expected: string; found: string }) =>
    `The questionnaire ${nameOf(questionnaire)} has other content than the one that was answered (${found.slice(0, 8)} instead of ${expected.slice(0, 8)}).`,
  unrelatedQuestionnaire: ({ questionnaire }: { questionnaire: Named }) =>
    `The file carries the questionnaire ${nameOf(questionnaire)}, which nothing in it answers.`,
  repeatedId: ({ id, questionnaire }: { id: string; questionnaire: Named }) =>
    `The id "${id}" stands twice in ${nameOf(questionnaire)} and the questionnaires it includes.`,
  unknownQuestionnaire: ({ questionnaire }: { questionnaire: Named }) =>
    `The questionnaire ${nameOf(questionnaire)} is not known here.`,
  linkForeign: () => 'This link holds characters that no link to a result has. Copy it again, whole.',
  linkTooLong: ({ limit }: { limit: number }) =>
    `This does not fit into a link, which holds up to ${limit} characters. Use the response file.`,
  linkDamaged: () => 'This link is not complete, or was changed on the way. Copy it again, whole.',
  linkNewer: ({ found, reads }: { found: number; reads: number }) =>
    `This link was made by a newer version of the app (format ${found}; this app reads up to ${reads}). Reload the page and open it again.`,
  reportWithoutData: () =>
    'This PDF carries no answers. Only a report made by this app does, and printing it to a new PDF leaves them out. Use the file that was downloaded here.',
  reportDamaged: () =>
    'The answers in this PDF cannot be read: it was cut, encrypted or changed. Use the file that was downloaded here.',
  ballotForeign: () => 'There is no answer code in this.',
  ballotDamaged: () => 'This answer code is not complete, or was changed on the way. Ask for it again, whole.',
  ballotNewer: ({ found, reads }: { found: number; reads: number }) =>
    `This answer was made by a newer version of the app (format ${found}; this app reads up to ${reads}). Reload the page and take it in again.`,
  ballotUnfitting: () => 'This answer was opened, but what it holds does not fit the round.',
  ballotTooLarge: ({ limit }: { limit: number }) =>
    `The notes are too long to be handed over: there is room for ${size(limit)}. Shorten some of them.`,
  tooManyBallots: ({ limit }: { limit: number }) =>
    `This holds more than ${limit} answer codes. Take them in as several files.`,
  invitationForeign: () => 'This link holds characters that no invitation has. Copy it again, whole.',
  invitationDamaged: () => 'This invitation is not complete, or was changed on the way. Copy the link again, whole.',
  invitationNewer: ({ found, reads }: { found: number; reads: number }) =>
    `This invitation was made by a newer version of the app (format ${found}; this app reads up to ${reads}). Reload the page and open it again.`,
  invitationTooLong: ({ limit }: { limit: number }) =>
    `This does not fit into a link, which holds up to ${limit} characters. Use the invitation file.`,
  keyUnusable: () => 'The public key in this is not a key, so nothing could be sealed with it.',
  keyUnfitting: () => 'This key does not belong to the round.',
  passphraseNeeded: () => 'This is locked. Enter its passphrase.',
  passphraseWrong: () => 'The passphrase is wrong, or the file was changed.',
  unrelatedRound: ({ round }: { round: string }) => `This belongs to the round ${round}, which is not in the file.`,
  repeatedEntry: ({ id }: { id: string }) => `The identifier ${id} stands twice.`,
}
