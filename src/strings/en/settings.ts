const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const settings = {
  title: 'Settings',

  look: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  pace: 'Answering',
  paces: { page: 'A part a page', question: 'One question at a time' },

  data: 'Data',
  dataText:
    'Everything is stored by this browser, on this device, under the address of this page. Nobody else can see it, and nobody can restore it for you. Download what you want to keep.',
  dataTextUnsaved:
    'The app can store nothing new in this browser now. New answers live only in this tab and are gone when it closes. Download what you want to keep.',
  responses: (n: number) => (n === 1 ? '1 response is stored.' : `${n} responses are stored.`),
  none: 'No responses are stored.',
  amounts: (surveys: number, answers: number, joined: number) =>
    `${count(surveys, 'survey', 'surveys')} with ${count(answers, 'answer', 'answers')} taken in, and ${count(joined, 'round', 'rounds')} that you answer, are stored.`,
  persist: {
    granted: 'The browser has promised not to clear this site’s storage by itself.',
    refused:
      'When the disk is short of space, the browser may clear this site’s storage by itself. It can be asked not to.',
    unknown: 'The browser does not say whether it may clear this site’s storage by itself.',
  },
  persistRefused:
    'The browser did not promise to keep this site’s storage. Some do once a page is bookmarked or used often. Save a backup after each change that matters.',
  askToPersist: 'Ask the browser not to clear it',
  sevenDays:
    'Safari clears what a site stored after seven days of using the browser without a visit to that site. Save a backup, or add this page to the home screen or dock.',

  joined: 'Rounds that you answer',
  joinedText:
    'Your answers to the rounds of a survey, until you remove them. What you handed over stays with the facilitator.',
  joinedName: (round: string, team: string) => `${round} of ${team}`,
  sent: (n: number) => (n === 0 ? 'Not handed over yet' : n === 1 ? 'Sealed once' : `Sealed ${n} times`),
  removeJoined: 'Remove from this device',
  removeJoinedLabel: (name: string) => `Remove from this device: ${name}`,
  removed: (name: string) => `${name} was removed from this device.`,
  undoRemovalLabel: (name: string) => `Undo the removal of ${name}`,
  unreadableJoined: (id: string) => `Round ${id.slice(0, 8)} that you answer, not readable`,
  rawJoinedName: (id: string) => `stored-round-${id}.txt`,

  backup: 'Backup',
  backupText:
    'One file with everything: responses, surveys with their answers, rounds that you answer and your own questionnaires. It brings all of it back on another machine.',
  backupKeys: 'Keys in the backup',
  withKeys: 'With the keys of your rounds, behind a passphrase. Nobody can restore a forgotten one.',
  withoutKeys:
    'Without the keys: what people answered stays sealed. To see results elsewhere, the key files are needed.',
  backUp: 'Back up everything',
  backingUp: 'Making the file',
  backedUp: (name: string) => `${name} is made. Keep it where you keep other things that only you should read.`,
  backupName: (day: string) => `calms-backup-${day}.json`,
  notBackedUp: {
    tooLarge: 'All of it together is larger than the app reads again. Save the file of each survey instead.',
    outOfReach: 'This part of the app could not be loaded. The network may be down. Reload the page and try again.',
  },
  leftOut: (n: number) =>
    n === 1
      ? '1 stored thing cannot be read and is not in the file. Download it by itself.'
      : `${n} stored things cannot be read and are not in the file. Download them one by one.`,
  restore: 'Restore a backup…',
  restoreHint: 'You see what is in it before anything changes.',

  loading: 'Looking for stored answers',
  downloadAll: 'Download all answers',
  downloadAllHint: 'One file a response. The browser may ask whether it may download several files.',
  download: 'Download',
  downloadLabel: (name: string) => `Download ${name}`,
  deleteLabel: (name: string) => `Delete ${name}`,
  undoLabel: (name: string) => `Undo the deletion of ${name}`,
  deleted: (name: string) => `${name} was deleted.`,
  failedTitle: 'The change was not stored',
  unreadable: (id: string) => `Stored answers ${id.slice(0, 8)}, not readable`,
  detail: (title: string, version: string, day: string) => `${title} ${version}, last changed on ${day}`,
  fileName: (team: string, id: string) => `answers-${team}-${id.slice(0, 8)}.json`,
  rawName: (id: string) => `stored-answers-${id}.txt`,

  own: 'Your own questionnaires',
  ownNone: 'None is kept here.',
  unreadableOwn: (sha256: string) => `Questionnaire ${sha256.slice(0, 8)}, not readable`,
  ownFault: {
    damaged: 'It does not fit the format of the app. It is kept as it is.',
    newerVersion: 'A newer version of the app wrote it. Reload the page to read it. It is kept as it is.',
  },
  rawOwnName: (sha256: string) => `stored-questionnaire-${sha256.slice(0, 8)}.txt`,
  version: (title: string, version: string) => `${title} ${version}`,
  remove: 'Remove',
  removeLabel: (name: string) => `Remove ${name}`,
  removeQuestion: (name: string) =>
    `Remove ${name}? Answers to it stay stored, but show no result until its file is opened again.`,
  removeNow: 'Remove it',
  keep: 'Keep it',
} as const
