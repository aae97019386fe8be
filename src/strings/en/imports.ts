const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
type Named = { readonly id: string; readonly version: string }
const nameOf = ({ id, version }: Named) => `${id} ${version}`
const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** Words of the files of surveys, keys and whole backups: what they hold, what adding them changes, what became of it. */
export const imports = {
  surveyTitle: (file: string) => `${file} holds a survey`,
  rounds: 'Rounds',
  sealedAnswers: 'Sealed answers',
  keys: 'Keys',
  keysInside: 'The keys that open the answers are inside, behind a passphrase.',
  keysNotInside: 'The keys that open the answers are not inside.',
  roundsCaption: 'Rounds in the file',
  round: 'Round',
  roundOpened: (title: string, day: string) => `${title}, from ${day}`,
  state: 'State',
  states: { open: 'Open', closed: 'Closed', archived: 'Archived', deleted: 'Deleted' },

  standing: {
    new: 'The survey is kept in this browser, with all that is in the file.',
    same: 'The same survey is stored here already, with all of these answers.',
    unreadable:
      'Something stored here under the same name cannot be read. It is left as it is, so the survey cannot be added.',
    otherTerms:
      'A round of it is stored here under other terms, such as another promise. Terms are fixed when a round opens, so the survey cannot be added. What is here stays as it is.',
    outOfReach:
      'The part of the app that keeps surveys could not be loaded. The network may be down. Reload the page and open the file again.',
  },
  differs:
    'This survey is here already. Both copies are put together: nothing that is here is lost, and nobody is counted twice.',
  newRounds: (titles: readonly string[]) =>
    titles.length === 1 ? `A new round comes in: ${named(titles)}.` : `New rounds come in: ${named(titles)}.`,
  changedRounds: (titles: readonly string[]) => `Something is added to, or newer for, ${named(titles)}.`,
  newBallots: (n: number) =>
    n === 1 ? '1 sealed answer comes in that is not here.' : `${n} sealed answers come in that are not here.`,
  renamed: 'The name of the team or service in the file was set later, and takes the place of the one here.',
  newerDraft: 'The round that is being prepared was changed later in the file, and takes the place of the one here.',

  keysPassphrase: 'Passphrase of the keys (optional)',
  keysPassphraseHint:
    'It was chosen when the file was saved. Without it the answers stay sealed here; add the keys later with this file or with the key files of the rounds.',
  moduleFailed: 'This part of the app could not be loaded. The network may be down. Nothing was changed; try again.',
  add: 'Add to this browser',
  addKeys: 'Add the keys',
  merge: 'Merge into this browser',
  surveyAdded: (team: string) => `The survey of ${team} is here`,
  toSurvey: 'To the survey',
  toSurveys: 'To the surveys',
  toStart: 'To Start',

  storing: 'Storing',
  working: {
    storing: (done: number, total: number) => `Storing: ${done} of ${total}`,
    opening: (done: number, total: number) => `Opening answers: ${done} of ${total}`,
  },
  sealed: (n: number) =>
    n === 1
      ? '1 answer is kept sealed: its key is not here, or does not open it.'
      : `${n} answers are kept sealed: their key is not here, or does not open them.`,
  notAddedTitle: 'Nothing was added',
  notAddedText: 'What is stored here is as it was.',
  partlyTitle: 'Only a part could be stored',
  partlyText: 'What was stored is here. Open the file again for the rest: nothing comes in twice. Or take it back.',
  undone: 'Undone. Everything is as it was before.',
  notUndone: 'It could not be taken back.',
  changedSince: 'The survey was changed since then, so it is left as it is.',

  team: 'Team',
  keyTitle: (file: string) => `${file} is the key of a round`,
  keyLock: 'Passphrase',
  locked: 'It is locked by a passphrase',
  notLocked: 'It is not locked: whoever has this file can open the answers',
  keyStanding: {
    fits: 'The key fits a round that is here. It is kept in this browser, and the answers that are sealed to it are opened.',
    keyHere: 'The key of this round is here already. Nothing changes.',
    otherKey:
      'This round is here, but its answers are sealed to another key. This key file does not belong to it. Nothing changes.',
    noSurvey:
      'The survey of this round is not in this browser. Open its survey file first; this key stays open here in the meantime.',
    outOfReach:
      'The part of the app that keeps surveys could not be loaded. The network may be down. Reload the page and open the file again.',
  },
  openSurveyFile: 'Open the survey file…',
  keyPassphrase: 'Passphrase of the key file',
  useKey: 'Use this key',
  keyAdded: 'The key is here, and what it opens is opened',
  toRound: 'To the responses',

  invitationTitle: (file: string) => `${file} is an invitation to a round`,
  toInvitation: 'Show the invitation',

  ballotsTitle: (n: number) => count(n, 'sealed answer', 'sealed answers'),
  ballotsOfRound: (n: number, round: string, team: string) =>
    `${count(n, 'belongs', 'belong')} to the round “${round}” of ${team}. There you see what each one is before the results are shown.`,
  takeIn: (round: string) => `Take in for ${round}`,
  ballotsUnknown: (n: number) =>
    `${count(n, 'belongs', 'belong')} to a round that is not in this browser. Open its survey file first, then these files again.`,
  ballotsNewer: (n: number) =>
    `${count(n, 'was', 'were')} made by a newer version of the app. Reload the page and open the files again.`,
  ballotsDamaged: (n: number) =>
    `${count(n, 'is', 'are')} not complete, or changed on the way. Ask for the code again, whole.`,
  ballotsKept: 'Nothing was changed. The files are as they were.',

  roundReportTitle: (file: string) => `${file} is the report of a round`,
  roundTitle: (file: string) => `${file} holds the results of a round`,
  roundOnlyRead: 'It is shown to be read. Nothing of it is stored, and no single answer is in it.',
  roundNotShown: 'The results cannot be shown',
  roundNoDefinition: {
    unknown: (questionnaire: Named) =>
      `The questionnaire ${nameOf(questionnaire)}, which was asked, is not known here. Open its file first, then this one again.`,
    changed: (questionnaire: Named) =>
      `The questionnaire ${nameOf(questionnaire)} that is here has other content than the one that was asked.`,
    offline: (questionnaire: Named) =>
      `The questionnaire ${nameOf(questionnaire)}, which was asked, could not be fetched. The network may be down.`,
    broken: (questionnaire: Named) =>
      `The file of the questionnaire ${nameOf(questionnaire)}, which was asked, cannot be read here.`,
  },
  roundUnfitting: 'What the file says does not fit the questionnaire that was asked: it was changed.',
  roundNumbers: {
    match: 'The numbers in the report are the ones that follow from the counts it carries.',
    differ:
      'The pages of the report are not the ones that follow from the counts it carries: they were changed, some were added or taken out, or another version of the app made them. What is shown here is calculated anew.',
    unknown:
      'The numbers in the report could not be checked: the PDF was written anew by another program, or made by another version of the app. What is shown here is calculated from its counts.',
    failed:
      'The numbers in the report could not be checked: the app could not make the report again. What is shown here is calculated from its counts.',
  },

  exampleTitle: 'An example to explore',
  exampleText:
    'Three made-up teams with their rounds are added to this browser: nobody in them exists. You can change them, and delete them like any survey.',

  backupTitle: (file: string) => `${file} is a backup`,
  backupCaption: 'What is in the backup',
  backupColumns: ['Kind', 'In the file', 'Not here', 'Newer than here', 'The same here', 'Stays as it is here'],
  kinds: { responses: 'Responses', surveys: 'Surveys', joined: 'Rounds you answer' },
  surveysOf: (teams: readonly string[]) => `${count(teams.length, 'survey', 'surveys')}: ${teams.join('; ')}.`,
  restoreText:
    'What is not here is added, and what is newer in the backup takes the place of its older state. Surveys are merged. Nothing newer is replaced, and nothing is deleted.',
  restore: 'Restore',
  restored: 'The backup is restored',
} as const
