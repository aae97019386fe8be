type Named = { id: string; version: string }

const nameOf = ({ id, version }: Named) => `${id} ${version}`

export const open = {
  title: 'Open a file or link',
  lead: 'Answers, a survey, a key, a backup, a questionnaire of your own, or a report made here. You see what it is before anything changes.',
  pick: 'Choose files…',
  pickOther: 'Choose other files…',
  dropHint: 'Or drop files anywhere on the page.',
  linkTitle: 'Open a link',
  linkLabel: 'Link to a result',
  linkHint: 'It holds #/r/ followed by letters and digits.',
  linkOpen: 'Open the link',
  linkProblem: 'There is no result in this link. Copy it again, whole.',
  reading: (name: string) => `Reading ${name}`,
  readingOf: (done: number, total: number) => `Reading files: ${done} of ${total}`,

  refusedTitle: (name: string) => `${name} cannot be opened`,
  refusedText: 'Nothing was changed.',
  more: (n: number) => (n === 1 ? 'and 1 more problem' : `and ${n} more problems`),

  answersTitle: (name: string) => `${name} holds answers`,
  reportTitle: (name: string) => `${name} is a report made by this app`,
  team: 'Team',
  questionnaire: 'Questionnaire',
  who: 'Who answered',
  person: 'One person',
  together: 'The team together',
  state: 'State',
  inProgress: 'In progress',
  finished: (day: string) => `Finished on ${day}`,
  changed: 'Last changed',
  answers: 'Answers',
  answered: (n: number) => (n === 1 ? '1 question answered' : `${n} questions answered`),
  remarks: (n: number) => (n === 1 ? '1 note' : `${n} notes`),

  whatHappens: 'What will happen',
  addNew: 'The answers are kept in this browser. You can go on with them here.',
  addReport: 'The result opens to be read. It is kept in this browser, so that a reload works.',
  alreadyHere: 'The same answers are stored here already. Nothing changes.',
  otherHere: (here: string) =>
    `Other answers of the same origin are stored here, last changed on ${here}. Replace them, or keep both.`,
  unreadableHere:
    'Something stored under the same name cannot be read. It is left as it is; the answers are kept as a copy.',
  copyReport:
    'Other answers of the same origin are stored here. They are left as they are; the report is kept as a copy.',
  bringsQuestionnaire: (title: string, version: string) =>
    `The file brings its own questionnaire, ${title} ${version}. It is kept beside the shipped ones.`,
  /** Why answers can be kept but not shown. */
  noDefinition: {
    unknown:
      'Its questionnaire, or this version of it, is not known here. No result can be shown, and the answers cannot be checked against it. They are kept in this browser and can be downloaded.',
    changed:
      'The questionnaire here has other content than the one that was answered, under the same name and version. No result can be shown, and the answers cannot be checked against it. They are kept in this browser and can be downloaded.',
    broken:
      'The file of its questionnaire cannot be read here. No result can be shown, and the answers cannot be checked against it. They are kept in this browser and can be downloaded.',
  },
  uncheckedOffline:
    'Its questionnaire could not be fetched, so the answers cannot be checked against it yet. The network may be down. Nothing was changed.',
  questionnaireNotKept: 'The questionnaire of the file could not be kept',
  answersNotKept: 'Without it the answers could not be shown, so they were not kept either. The file is as it was.',
  numbersChecking: 'Checking the numbers in the report',
  numbersMatch: 'The numbers in the report are the ones that follow from its answers.',
  numbersDiffer:
    'The pages of the report are not the ones that follow from its answers: they were changed, some were added or taken out, or another version of the app made them. What opens is calculated anew.',
  numbersUnchecked:
    'The numbers in the report could not be checked: the app could not make the report again. What opens is calculated from its answers.',
  numbersUnknown:
    'The numbers in the report could not be checked: the PDF was written anew by another program, or made by another version of the app. What opens is calculated from its answers.',

  add: 'Keep and open',
  show: 'Open',
  replace: 'Replace what is here',
  keepBoth: 'Keep both',
  addCopy: 'Keep as a copy',

  questionnaireTitle: (name: string) => `${name} is a questionnaire`,
  version: (version: string) => `Version ${version}`,
  size: (parts: number, questions: number, minutes: number) =>
    `${parts} ${parts === 1 ? 'part' : 'parts'}, ${questions} ${questions === 1 ? 'question' : 'questions'}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  questions: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
  keepNew: 'It is kept in this browser, beside the shipped ones, and can be chosen from then on.',
  keptAlready: 'This questionnaire is here already. Nothing changes.',
  otherContentHere:
    'A questionnaire of this id and version with other content is here already. Give the file a new version; answers belong to one content.',
  includeMissing: 'It includes a questionnaire that is not available here, so it cannot be used.',
  keep: 'Keep and use it',
  use: 'Use it',

  linkFailedTitle: 'The link cannot be opened',
  linkNoDefinition: {
    unknown: (questionnaire: Named) =>
      `It answers the questionnaire ${nameOf(questionnaire)}, which is not known here, and the answers cannot be read without it. Open the file of that questionnaire first, then the link again.`,
    changed: (questionnaire: Named) =>
      `The questionnaire ${nameOf(questionnaire)} that is here has other content than the one that was answered, so the answers cannot be read. Open the link in the app that made it.`,
    offline: (questionnaire: Named) =>
      `The questionnaire ${nameOf(questionnaire)}, which it answers, could not be fetched. The network may be down.`,
    broken: (questionnaire: Named) =>
      `The file of the questionnaire ${nameOf(questionnaire)}, which it answers, cannot be read here.`,
  },
  keepLinkLabel: 'The link',
  keepLinkHint: 'It is no longer in the address, and its answers are stored nowhere else. Keep it to open it later.',
  copyLink: 'Copy the link',
  linkCopied: 'Copied.',
  linkNotCopied: 'The browser did not allow copying. Select the link and copy it by hand.',
  openingLink: 'Opening the link',
  openingExample: 'Opening the example',
  exampleFailedTitle: 'The example could not be loaded',
  exampleFailedText: 'The network may be down. Nothing was changed.',
} as const
