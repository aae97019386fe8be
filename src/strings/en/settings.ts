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
