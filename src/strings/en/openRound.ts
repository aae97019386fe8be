function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** Words of preparing and opening a round. */
export const openRound = {
  firstTitle: 'Prepare the first round',
  nextTitle: 'Prepare the next round',
  lead: 'What you set here stands in the invitation, in every answer and in every report. It is fixed once the round is open.',
  loading: 'Looking for questionnaires',
  catalogFailedTitle: 'The list of questionnaires could not be loaded',
  catalogFailedText: 'The network may be down. What you have set so far is kept.',

  title: 'Title of the round',
  titleHint: 'For the people who are asked, such as “Autumn 2026”.',
  titleMissing: 'Give the round a title.',
  seasonTitle: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: number) =>
    `${season.charAt(0).toUpperCase()}${season.slice(1)} ${year}`,
  numberedTitle: (title: string, number: number) => `${title}, ${number}`,

  questionnaire: 'Questionnaire',
  questionnaireMissing: 'Choose a questionnaire.',
  includes: (title: string) => `with ${title}`,
  older: 'Older versions',
  newerVersion: (title: string, now: string, before: string) =>
    `${title} ${now} instead of ${before}, which the last round used. The trend tells apart what the team changed and what the questionnaire changed.`,
  sameVersion: 'The same questionnaire and version as in the last round: all answers can be set side by side.',
  otherQuestionnaire: (before: string) =>
    `Another questionnaire than the last round’s (${before}). Only questions that both have in common can be compared, if any.`,

  promise: 'What you promise',
  confidential: 'Confidential',
  confidentialHint:
    'Nothing but the number of answers is shown before enough people have answered, and no figure with fewer people behind it. The usual choice.',
  open: 'Open by consent',
  openHint: 'Nothing is withheld: in a small team single answers can be told. Only where everybody has agreed to that.',
  k: 'Least number of people behind any figure',
  kWords: { 5: '5 people (usual)', 4: '4 people', 3: '3 people, for small teams' },
  notAnonymous:
    'Confidential is not anonymous: answers are sealed, but whoever holds the key file of the round could open single ones. Say so to your team, and choose that person with care.',
  tooFewInvited: (invited: number, k: number) =>
    `With ${count(invited, 'person', 'people')} asked, results from ${k} people on can never be shown. Choose a smaller number, or an open round.`,
  allNeeded: (invited: number) =>
    `All ${invited} have to answer before anything can be shown. With one answer missing there would be no results.`,

  segments: 'Groups (optional)',
  segmentsHint:
    'Questions that sort people into groups, so that you see whether roles or sites see things differently. Nobody has to answer them. Each group needs enough people to be shown; in a team below ten, leave this empty.',
  segmentTitle: 'Question',
  segmentOptions: 'Answers to choose from, one a line',
  segmentOptionsHint: 'Two to twelve.',
  segmentHeading: (place: number) => `Group question ${place}`,
  segmentTitleMissing: 'Enter the question.',
  segmentOptionsFew: 'At least two different answers, each on a line of its own.',
  segmentOptionsMany: 'At most twelve answers.',
  addRole: 'Add role',
  addSite: 'Add site',
  addOwn: 'Add a question of your own',
  removeSegment: 'Remove',
  removeSegmentLabel: (title: string) => `Remove the question “${title}”`,
  presets: {
    role: {
      title: 'Which role do you mainly have?',
      options: ['Development', 'Operations', 'Testing', 'Product and design', 'Lead or manager'],
    },
    site: { title: 'Where do you mainly work?', options: [] },
  },

  people: 'People and days',
  invited: 'How many people are asked (optional)',
  invitedHint: 'Every member of the team. With it the app can say “7 of 9 answered” and how sure a figure is.',
  invitedWrong: 'A whole number from 1 on.',
  opensOn: 'Opens on',
  closesOn: 'Closes on (optional)',
  closesHint: 'Two weeks are usual. The round closes when you close it; the day stands in the invitation.',
  opensMissing: 'Enter the day.',
  closesEarly: 'It has to lie after the opening.',

  next: 'Go on to the key',
  faults: (n: number) => `${count(n, 'entry needs', 'entries need')} another look above.`,
  alreadyOpen: (title: string) =>
    `${title} is still open. You can prepare the next round; people who got both invitations may mix them up.`,

  key: {
    heading: 'Save the key of this round',
    text: 'Answers are sealed on the device of whoever answers. Only this key opens them. It is made here, now, and exists nowhere else.',
    lost: 'Without the key file, and once the storage of this browser is cleared, no answer of this round can ever be opened: not by you, not by anybody, not by the makers of this app.',
    whoever:
      'Whoever has the file can collect and open the answers of this round on any machine. Keep it where you keep passwords.',
    making: 'Making the key',
    lock: 'Lock the file with a passphrase',
    lockHint: 'Then the file alone opens nothing. A forgotten passphrase cannot be restored.',
    download: 'Download the key file',
    downloadAgain: 'Download it again',
    downloaded: (name: string) => `${name} was handed to the browser’s downloads. Look whether it is there.`,
    confirm: (name: string) => `I have the file ${name}`,
    confirmFirst: 'Download the key file and confirm that you have it. Then the round can be opened.',
    open: 'Open the round',
    opening: 'Opening the round',
    back: 'Back to the settings',
    failedTitle: 'The key could not be kept in this browser',
    failedText: 'The round was not opened. You have the key file; nothing else was changed.',
    moduleFailed: 'The part of the app that makes keys could not be loaded. Reload the page; your settings are kept.',
    frozen: 'From then on, questionnaire, promise, groups and days of this round are fixed.',
  },
} as const
