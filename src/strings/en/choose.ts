const minutes = (n: number) => (n === 1 ? 'about 1 minute' : `about ${n} minutes`)

function size(items: number, metrics: number, time: number): string {
  if (items === 0) return `${metrics} ${metrics === 1 ? 'metric' : 'metrics'}, ${minutes(time)}`
  return `${items} ${items === 1 ? 'question' : 'questions'}, ${minutes(time)}`
}

const list = new Intl.ListFormat('en-GB')

export const choose = {
  title: 'Assess your team',
  lead: 'Choose what to answer and say who answers. You can stop at any time and go on later.',
  leadUnsaved:
    'Choose what to answer and say who answers. Nothing can be saved now: the answers live only in this tab until you download them.',

  questionnaire: 'Questionnaire',
  size,
  optionalPart: (title: string, wholes: readonly string[], time: number) =>
    `${title} can be answered as an optional last part of ${list.format(wholes)}, ${minutes(time)} more.`,
  version: (version: string) => `Version ${version}`,
  own: 'your own questionnaire',
  older: 'Older versions',
  olderName: (title: string, version: string) => `${title} ${version}`,
  fromFile: 'Use a questionnaire of your own…',
  fromFileHint: 'A JSON file. You see what is in it before anything is kept.',
  loading: 'Looking for questionnaires',
  failedTitle: 'The list of questionnaires could not be loaded',
  failedText: 'The network may be down. Nothing was changed.',
  ownOnly: 'Your own questionnaires are listed below.',
  unreadable: (n: number) =>
    n === 1
      ? 'One questionnaire of your own cannot be read and is not listed. It is kept as it is; Settings shows it.'
      : `${n} questionnaires of your own cannot be read and are not listed. They are kept as they are; Settings shows them.`,

  who: 'Who answers',
  person: 'One person',
  personHint: 'The view of one member of the team.',
  team: 'The team together',
  teamHint: 'At one screen; the answer that the team agrees on. It is never counted as one person.',

  about: 'Team and service',
  teamName: 'Team',
  serviceName: 'Service (optional)',
  serviceHint: 'The service or product that the team mainly works on. Answers are about this one.',
  respondentPerson: 'Your name or role (optional)',
  respondentTeam: 'Who is taking part (optional)',
  respondentHint: 'It stands in the report. Leave it empty if you do not want that.',
  teamMissing: 'Enter the name of the team.',
  tooLong: 'At most 200 characters.',

  begin: 'Begin',
  beginning: 'Loading the questionnaire',
} as const
