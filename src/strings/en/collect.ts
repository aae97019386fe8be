const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)
const answers = (n: number) => (n === 1 ? '1 answer' : `${n} answers`)

/** What a code turned out to be, with how many of them. */
const kinds = {
  accepted: (n: number) => `${n} taken in`,
  replaces: (n: number) => `${n} in place of an earlier one of the same person`,
  withdrawn: (n: number) => (n === 1 ? '1 takes an answer back' : `${n} take answers back`),
  alreadyHere: (n: number) => (n === 1 ? '1 was here already' : `${n} were here already`),
  older: (n: number) =>
    n === 1 ? '1 is older than what is here of the same person' : `${n} are older than what is here of the same person`,
  noKey: (n: number) => `${n} kept sealed: the key of the round is not on this device`,
  cannotBeOpened: (n: number) => `${n} cannot be opened: sealed to another key, or under other terms`,
  newerApp: (n: number) => `${n} made by a newer version of the app`,
  unfitting: (n: number) => `${n} opened, but what is inside does not fit the round`,
  otherRound: (n: number) => `${n} of another round`,
  otherQuestionnaire: (n: number) => `${n} of another questionnaire`,
  damaged: (n: number) => `${n} not complete, or changed on the way`,
  noCode: (n: number) => (n === 1 ? '1 without an answer code' : `${n} without an answer code`),
  tooMuch: (n: number) => `${n} with more than 10 000 codes or 5 MB: take it in in parts`,
} as const

/** How a facilitator takes in what people hand over, and shows the results. */
export const collect = {
  answeredTitle: 'Answers',
  answered: (n: number, invited: number | null) => (invited === null ? `${n} answered` : `${n} of ${invited} answered`),
  withdrawn: (n: number) => (n === 1 ? '1 person took the answers back.' : `${n} people took their answers back.`),
  noteHidden: 'Who answered, and when, is not shown.',
  show: 'Show the results',
  showAgain: 'Show the results with what came since',
  showHint: 'What comes later is held back until enough people have answered anew.',
  shown: 'The results are shown.',
  toResults: 'To the results',
  tooFewAnswers: (needed: number, here: number) =>
    `${answers(needed)} are needed, ${here} ${here === 1 ? 'is' : 'are'} here.`,
  tooFewAffected: (affected: number, needed: number) =>
    `New and changed answers are held back: ${affected} of the ${people(needed)} needed.`,
  couldBeSubtracted:
    'New and changed answers are held back: held against what was shown before, they would tell what a few people said.',
  nothingNew: 'Everything that is here is shown.',
  closed: 'The round is closed: what came after the results were shown stays held back.',

  inTitle: 'Take answers in',
  closedNote: 'The round is closed. Answers can still be taken in.',
  pasteTitle: 'Paste codes',
  pasteLabel: 'Codes',
  pasteHint: 'Any number, with whatever text stands around them.',
  take: 'Take in',
  filesTitle: 'Open files',
  filesText: 'Pick as many as you like, or drop them anywhere on this tab.',
  pick: 'Choose files…',
  dropHere: 'Drop the files to take them in',
  cameraTitle: 'Scan QR codes',
  cameraText: 'From the screens of the people, one after another.',
  startCamera: 'Start the camera',
  stopCamera: 'Stop the camera',
  cameraPart: (have: number, count: number) => `Part ${have} of ${count}. Keep the camera on the screen.`,
  cameraForeign: 'This code holds no answer.',
  cameraDamaged: 'The parts of this code do not belong together. Scan it again.',
  scanner: {
    picture: 'Picture of the camera',
    asking: 'Waiting for the camera. The browser may ask you to allow it.',
    looking: 'Looking for a code. Hold it inside the frame, whole.',
    seen: (codes: number) => (codes === 1 ? '1 code read.' : `${codes} codes read.`),
    troubles: {
      refused: {
        title: 'The camera was not allowed',
        text: 'Allow it for this page in the browser, then try again. Codes can be pasted, and files opened.',
      },
      none: { title: 'There is no camera', text: 'Paste the codes, or open files.' },
      busy: {
        title: 'The camera cannot be used',
        text: 'Another program may be using it. Close that one and try again, or paste the codes or open files.',
      },
      notLoaded: {
        title: 'The reader of QR codes could not be loaded',
        text: 'The network may be down. Try again, or paste the codes or open files.',
      },
    },
    tryAgain: 'Try again',
  },

  reading: (done: number, total: number) => `Reading files: ${done} of ${total}`,
  opening: (done: number, total: number) => `Opening answers: ${done} of ${total}`,
  stop: 'Stop',
  outcomeTitle: 'What came in',
  nothing: 'There was nothing to take in.',
  kinds,
  list: 'Which ones',
  listed: (source: string, what: string) => `${source}: ${what}`,
  more: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
  pasted: (place: number) => `Code ${place}`,
  stopped: (left: number) =>
    left === 1
      ? 'Stopped. 1 was not looked at; take it in again.'
      : `Stopped. ${left} were not looked at; take them in again.`,
  notSavedTitle: (left: number) =>
    left === 1 ? '1 answer could not be stored' : `The storage took the others, but not the last ${left}`,
  notSavedText: 'Take them in again once this is solved; what is here already is not counted twice.',
  moduleFailed: 'This part of the app could not be loaded. The network may be down. Nothing was taken in; try again.',
  definitionTitle: 'The questionnaire of this round is not at hand',
  definition: {
    unknown: 'It is not known in this browser. Open its file first; then answers can be taken in.',
    changed: 'The one that is here has other content. Open the file of the one that this round asks.',
    offline: 'It could not be fetched. The network may be down. Reload the page.',
    broken: 'Its file cannot be read. Open it again.',
  },
  definitionLoading: 'Loading the questionnaire of this round',

  backup: 'New answers came in. They live in this browser only: save a copy of the survey.',
  toSurvey: 'To the survey',

  keptTitle: 'Kept, but not counted',
  kept: (n: number) => (n === 1 ? '1 sealed answer cannot be counted.' : `${n} sealed answers cannot be counted.`),
  keptText:
    'They are stored as they came. Download them to look into it, or try again after a newer version or the key is here.',
  exportRaw: 'Download them sealed',
  rawName: 'sealed-answers.txt',
  tryAgain: 'Try again',

  noKeyTitle: 'The key of this round is not on this device',
  noKeyText:
    'Answers can be taken in and are kept sealed, but none can be opened or counted here. Open the key file that was saved when the round was opened. Without it, what people answered is lost.',
  openKey: 'Open the key file…',
  keyOther: 'This key file does not belong to this round.',
  keyPassphrase: 'Passphrase of the key file',
  keyUnlock: 'Unlock',
} as const
