function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** "7 of 9 answered"; "7 answered" where nobody counted whom was asked. */
function answered(n: number, invited: number | null): string {
  return invited === null ? `${n} answered` : `${n} of ${invited} answered`
}

/** Words of the list of surveys, of one survey and of the frame around a round. */
export const surveys = {
  title: 'Surveys',
  lead: 'A survey asks a whole team the same questions, round after round. Everybody answers on their own device; you see where views differ, agree on actions and see whether they helped.',
  answered,
  loading: 'Looking for surveys',
  opening: 'Opening the survey',
  create: 'New survey',
  openFile: 'Open a survey file…',
  openExample: 'Open an example',
  toTeams: 'Several teams side by side',
  exampleHint:
    'Three made-up teams, one of them over three rounds: look around before you start, and delete them when you have seen enough.',
  emptyTitle: 'No survey is stored here yet',
  emptyText:
    'Start one for your team, or open the file of a survey that was saved on another machine. Nothing is sent anywhere: the survey lives in this browser and in the files that you save.',
  unreadableName: (id: string) => `Stored survey ${id.slice(0, 8)}`,
  damagedText: 'It does not fit the format of the app. It is kept as it is.',
  newerText: 'A newer version of the app wrote it. Reload the page to read it. It is kept as it is.',
  exportRaw: 'Download as stored',
  exportRawLabel: (name: string) => `Download ${name} as stored`,
  rawName: (id: string) => `stored-survey-${id}.txt`,
  fileTeam: 'team',
  fileRound: 'round',
  keyFileName: (team: string, round: string) => `${team}-${round}-key.json`,
  surveyFileName: (team: string, day: string) => `${team}-${day}-survey.json`,
  noRounds: 'No round yet',
  rounds: (n: number) => count(n, 'round', 'rounds'),
  lastRound: (title: string, state: string) => `${title}: ${state.charAt(0).toLowerCase()}${state.slice(1)}`,
  show: 'Open',
  showLabel: (name: string) => `Open ${name}`,
  deleteLabel: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} was deleted.`,
  undoLabel: (name: string) => `Undo the deletion of ${name}`,
  notChangedTitle: 'The storage of this browser did not take the change',

  none: 'There is no such survey in this browser',
  noneText:
    'It may have been deleted, or it lives in another browser. The file of a survey can be opened from the list of surveys.',
  noRound: 'There is no such round in this survey',
  noRoundText: 'It may have been deleted, or it belongs to another copy of this survey.',
  unreadable: 'This survey cannot be read',
  back: 'All surveys',
  toSurvey: 'To the survey',

  newSurvey: {
    title: 'New survey',
    lead: 'A survey belongs to one team. Its rounds follow each other, about one every three months, so that you can see whether things move.',
    team: 'Team',
    service: 'Service (optional)',
    serviceHint: 'The service or product that the team mainly works on. Every answer is about this one.',
    teamMissing: 'Enter the name of the team.',
    tooLong: 'At most 200 characters.',
    begin: 'Create the survey',
    beginning: 'Storing the survey',
    next: 'Next you prepare the first round. Nobody is asked anything before you open it.',
  },

  status: {
    open: 'open',
    closed: 'closed',
    archived: 'archived',
    deleted: 'deleted',
  },
  stateWord: { open: 'Open', closed: 'Closed', archived: 'Archived', deleted: 'Deleted' },
  questionnaire: (title: string, version: string) => `${title} ${version}`,
  savedWords: { saved: 'Saved', saving: 'Saving', notSaved: 'Not saved' },
  saveAgain: 'Save again',
  notSavedTitle: 'The last change is not saved',
  notSavedText: 'It is still in this tab. Save it again, or save the file of the survey before you close the tab.',
  failedTitle: 'This part of the app could not be loaded',
  failedText: 'The network may be down, or a newer version was put in place. What is stored is safe. Reload the page.',

  home: {
    tab: (team: string) => `Survey: ${team}`,
    subtitle: 'Survey',
    next: 'What is next',
    roundsHeading: 'Rounds',
    roundsEmpty: 'The rounds of this survey will stand here on a line of time.',
    firstTitle: 'Prepare the first round',
    firstText: 'Choose the questionnaire, say what you promise the people who answer, and open the round.',
    firstAction: 'Prepare the first round',
    draftTitle: 'A round is being prepared',
    draftText: 'Nobody is asked anything before you open it.',
    draftAction: 'Go on preparing',
    collectTitle: (title: string) => `${title} is open`,
    collectText: (told: string) => `${told}. Invite the people and collect what they hand over.`,
    collectAction: 'Invite and collect',
    revealTitle: (title: string) => `${title} can be revealed`,
    revealText: (told: string) => `${told}. Reveal the results when the people you wait for have answered.`,
    revealAction: 'To the responses',
    talkTitle: (title: string) => `The results of ${title} are there`,
    talkText: 'Look at them with the team, talk about where views differ, and plan up to three actions.',
    talkAction: 'To the results',
    planAction: 'To the plan',
    againTitle: 'The next round',
    againText: (title: string, actions: number) =>
      actions === 0
        ? `${title} is over. About three months later, ask again and see what moved.`
        : `${title} is over, with ${count(actions, 'action', 'actions')} planned. About three months later, ask again: the next round begins with what became of them.`,
    againAction: 'Prepare the next round',
    missingRound: (days: number) => `${count(Math.round(days / 30), 'month', 'months')} without a round`,
    opened: (day: string) => `opened ${day}`,
    notRevealed: 'not revealed yet',
    rename: 'Rename team or service',
    renameNote: 'Rounds that were opened keep the name that stood in their invitation.',
    keepName: 'Keep this name',
    manage: 'Rename or delete',
    deleteSurvey: 'Delete this survey',
    deleteHint:
      'You can bring it back from the list of surveys until the page is closed. Files that you saved are not touched.',
  },

  file: {
    heading: 'Keep it safe',
    text: 'This survey lives in the storage of this browser. Its file brings it back on another machine: rounds, answers as they came, agreed answers and actions.',
    noKeys: 'Without the keys',
    noKeysHint:
      'The answers in it stay sealed: with this file alone nobody can read them. To see results elsewhere, the key file of each round is needed too.',
    withKeys: 'With the keys, behind a passphrase',
    withKeysHint:
      'Whoever has the file and the passphrase can open the sealed answers. Nobody can restore a forgotten passphrase.',
    what: 'What goes into the file',
    save: 'Save the survey file',
    saving: 'Making the file',
    saved: (name: string) => `${name} is made. Keep it where you keep other things that only you should read.`,
    moduleFailed: 'This part of the app could not be loaded. Reload the page and try again.',
    never: 'No file was saved from this browser yet.',
    lastSaved: (when: string) => `Last saved ${when}.`,
    newAnswers: (n: number) => `${count(n, 'answer', 'answers')} came in since then: save the file again.`,
    newAnswersNever: (n: number) => `${count(n, 'answer', 'answers')} came in, and no file was saved yet.`,
    merge: 'Merge another copy…',
    mergeHint:
      'The file of this survey from another machine. Both copies become one; nobody is counted twice and nothing is lost.',
    persist: {
      granted: 'The browser has promised not to clear this site’s storage by itself.',
      refused:
        'The browser has not promised to keep this site’s storage: when the disk is short of space it may clear it. Save the file after each change that matters.',
      unknown:
        'The browser does not say whether it may clear this site’s storage. Save the file after each change that matters.',
    },
    sevenDays:
      'Safari clears what a site stored after seven days of using the browser without a visit to that site. Save the file, or add this page to the home screen or dock.',
  },

  round: {
    tabs: { invite: 'Invite', responses: 'Responses', results: 'Results', discuss: 'Discuss', plan: 'Plan' },
    tabsLabel: 'Parts of the round',
    tabTitle: (tab: string, round: string) => `${tab}: ${round}`,
    openUntil: (day: string) => `Open, until ${day}`,
    pastClosing: (day: string) => `Open, although it was to close on ${day}`,
    open: 'Open',
    closed: 'Closed',
    archived: 'Archived',
    manage: 'Close, archive or delete',
    close: 'Close the round',
    closeHint: 'Nothing more is counted then. Answers that are held back after a reveal stay held back.',
    reopen: 'Reopen the round',
    reopenHint: 'New and changed answers count again at the next reveal. Reports say that it was reopened, and when.',
    archive: 'Archive',
    archiveHint: 'Puts the round out of the way. It stays in the trend.',
    unarchive: 'Bring back from the archive',
    unarchiveHint: 'Puts the round among the others again.',
    delete: 'Delete the round',
    deleteHint: 'Takes it out of the survey, its trend and its overview. It can be brought back here.',
    deletedTitle: (title: string) => `${title} was deleted`,
    deletedText:
      'It is out of the list, the trend and every overview, and its answers are kept until you remove the survey.',
    restore: 'Bring the round back',
    reopened: (day: string) => `Reopened on ${day}.`,
    log: 'What happened',
    events: {
      opened: 'Opened',
      closed: 'Closed',
      reopened: 'Reopened',
      archived: 'Archived',
      unarchived: 'Brought back from the archive',
      deleted: 'Deleted',
      restored: 'Brought back',
    },
    logLine: (event: string, day: string) => `${event} on ${day}`,
    noResultTitle: 'There are no results yet',
    tooFew: (told: string, k: number) =>
      `${told}. Results can be shown from ${k} answers on; until then nothing but this number is known to anybody.`,
    notRevealed: (told: string) =>
      `${told}. Nothing is shown before you reveal it, so that nobody’s answer can be watched coming in.`,
    ballotsMissing: (count: number) =>
      `The results were revealed, but ${count === 1 ? 'one of their answers is' : `${count} of their answers are`} not here. Any figure without ${count === 1 ? 'it' : 'them'} would tell what ${count === 1 ? 'it says' : 'they say'}. Open the survey file that has ${count === 1 ? 'it' : 'them'}, or take the ${count === 1 ? 'ballot' : 'ballots'} in again.`,
    notTogether: (told: string) =>
      `${told}. The results were revealed on two machines with different answers. Held together they would tell what a few people said, so nothing more is shown.`,
    closedWithout: (told: string) => `${told}. The round was closed before its results were revealed.`,
    toResponses: 'To the responses',
    toInvite: 'To the invitation',
    noKey:
      'The key of this round is not in this browser, so sealed answers cannot be opened here. Open the key file under Responses.',
    noDefinition: 'The questionnaire of this round is not here',
  },

  trend: {
    heading: 'Trend',
    questions: (count: number) => (count === 1 ? 'One question moved' : `${count} questions moved`),
    needTwo: 'Once two rounds are revealed, you see here what moved.',
    chartFailed: 'The charts could not be loaded. The table has the same numbers.',
    chartLoading: 'Loading the chart',
  },
} as const
