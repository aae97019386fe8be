const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)
const minutes = (n: number) => (n === 1 ? 'about 1 minute' : `about ${n} minutes`)

type Asked = {
  readonly team: string
  readonly round: string
  readonly minutes: number
  readonly closes: string | null
  readonly promise: string
  readonly address: string
}

/** How people are asked to answer a round. */
export const invite = {
  preparing: 'Preparing the invitation',
  failedTitle: 'The invitation could not be made',
  definition: {
    unknown: 'It is not known in this browser. Open its file first; then people can be invited.',
    changed: 'The one that is here has other content. Open the file of the one that this round asks.',
    offline: 'It could not be fetched. The network may be down. Reload the page.',
    broken: 'Its file cannot be read. Open it again.',
  },
  closedTitle: 'This round is closed',
  closedText: 'The link still opens, but reopen the round before you invite more people.',

  linkTitle: 'The link',
  linkLabel: 'Link of the invitation',
  linkHint: (length: number) => `It holds everything that is needed to answer (${length} characters), and no secret.`,
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  qrLabel: 'QR code of the invitation',
  qrTooLong: 'The invitation does not fit into a QR code that a phone reads. Share the link or the file.',
  enlarge: 'Large for the projector',
  close: 'Close',
  projector: (team: string, round: string) => `${team}: ${round}`,
  projectorText: 'Scan to answer on your own device.',

  textTitle: 'A text for a chat or a mail',
  textLabel: 'Text of the invitation',
  copyText: 'Copy the text',
  text: ({ team, round, minutes: time, closes, promise, address }: Asked) =>
    [
      `${team} asks for your view: ${round}.`,
      '',
      `It is a self-assessment of how we build and run software, to see where our views differ and to agree on what to improve. It takes ${minutes(time)}, on your own device, without an account.${closes === null ? '' : ` Please answer by ${closes}.`}`,
      '',
      promise,
      '',
      `Begin here: ${address}`,
      '',
      'At the end you get a code, a file or a QR code: send it back to me.',
    ].join('\n'),

  promiseTitle: 'What people are promised',
  cardTitle: 'A card to print',
  cardHint: 'One page with the QR code, for the wall of the room.',
  print: 'Print the card',
  cardLead: 'Scan to answer on your own device. No account is needed.',
  cardFacts: (time: number, closes: string | null) =>
    closes === null ? `It takes ${minutes(time)}.` : `It takes ${minutes(time)}. Please answer by ${closes}.`,

  fileTitle: 'The invitation as a file',
  fileHint: 'For people whom the link does not reach. They open it in this app.',
  fileOnlyTitle: 'This invitation does not fit into a link',
  fileOnlyText:
    'The questionnaire of your own travels with it, and together they are too long. Give people the file: they open it in this app.',
  saveFile: 'Save the invitation',
  fileSaved: (name: string) => `${name} was handed to your browser’s downloads.`,
  fileName: (team: string) => `${team}-invitation.json`,

  factsTitle: 'Fixed when the round was opened',
  factsHint: 'These travel in the invitation and in every answer, so they can no longer be changed.',
  questionnaire: 'Questionnaire',
  questionnaireName: (title: string, version: string) => `${title} ${version}`,
  opened: 'Opened',
  closes: 'Closes',
  noClosing: 'No day was set',
  invited: 'Invited',
  invitedPeople: people,
  notCounted: 'Not counted',
  promiseFact: 'Promise',
  confidential: (k: number) => `Confidential, at least ${k} people behind a figure`,
  open: 'Open, nothing is withheld',
  groups: 'Groups asked for',
  noGroups: 'None',
} as const
