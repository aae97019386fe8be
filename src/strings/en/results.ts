/** Words of the results screen around the report itself. */
export const results = {
  loading: 'Opening the result',
  tab: (team: string) => `Result: ${team}`,
  none: 'There is no such result in this browser',
  noneText:
    'It may have been deleted, or it lives in another browser. A file or link you were given can be opened from Start.',
  unreadable: 'This stored response cannot be read',
  unreadableText:
    'It is kept as it is and was not changed. Download it to look into it or to open it with a newer version of the app.',
  downloadRaw: 'Download what is stored',
  noDefinition: 'The questionnaire of this response is not here',
  noDefinitionText: (id: string, version: string) =>
    `These answers belong to ${id} ${version}. They are kept and can be downloaded; without the questionnaire there is nothing to score.`,
  downloadAnswers: 'Download the answers',
  readOnly:
    'You are looking at a result that was opened from a file or link. It can be exported, and it is not changed here.',
  notSavedTitle: 'The last change is not saved',
  saveAgain: 'Save again',
  anotherTab: 'Another tab is changing these answers. Targets cannot be set here.',
  inProgress: 'This response is not finished. The result shows what is answered so far.',
  continueAnswering: 'Continue answering',
  reopen: 'Change answers',
  contents: 'On this page',
  factsHeading: 'About this result',

  chartFailed: 'The charts could not be loaded. The table below has the same numbers.',
  savePng: { radar: 'Save radar as PNG', dots: 'Save dot plot as PNG', trend: 'Save trend as PNG' },
  saveSvg: { radar: 'Save radar as SVG', dots: 'Save dot plot as SVG', trend: 'Save trend as SVG' },
  saveChart: 'Save this chart',
  tableCaption: 'The same numbers as a table',
  targetOf: (name: string) => `Target for ${name}`,
  targetsNote: 'The target is the fourth level unless you set another for a row. It need not be the highest.',
  targetSet: (name: string, gap: string) => `${name}: gap ${gap}`,
  howScored: 'How scores come about',
  aboutLens: 'About the lens',
  aboutDora: 'About the metrics',
  aboutFirst: 'How this is chosen',

  compareHeading: 'Compare with an earlier result',
  compareNone:
    'No earlier result is stored in this browser. Open an earlier file, then come back to set it beside this one.',
  openEarlier: 'Open an earlier file',
  comparePick: 'Earlier result',
  compareNothing: 'None',
  compareEntry: (team: string, date: string, questionnaire: string) => `${team}, ${date}, ${questionnaire}`,
  compareFailed: (problem: string) => `The earlier result cannot be shown. ${problem}`,

  showQuestions: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
  markHighEnough: 'High enough for us',
  openLink: 'Link',

  exportHeading: 'Take it along',
  exportText: 'Everything is made in this browser. Nothing is uploaded.',
  pdf: 'PDF report',
  summaryPdf: 'One-page summary (PDF)',
  answersFile: 'Answers as a file',
  csv: 'Table (CSV)',
  markdown: 'Text (Markdown)',
  json: 'Results (JSON)',
  copyLink: 'Copy a link',
  linkCopied: 'Link copied. Whoever has it can read these answers, notes included.',
  linkTooLong: (length: number) =>
    `The link would have ${length} characters, and many programs cut links above 2 000. Send the answers as a file instead.`,
  linkNeedsFile:
    'These answers belong to a questionnaire of your own, which does not fit into a link. Send the answers as a file: the questionnaire travels in it.',
  linkNotCopied: 'The browser did not allow copying. Here is the link:',
  working: 'Making the file',
  progress: (done: number, total: number) => `Page work ${done} of ${total}`,
  cancel: 'Stop',
  made: (name: string) => `${name} is made.`,
  missing: (characters: string) =>
    `Some characters are not in the report’s font and are shown as □: ${characters}. The data inside the file has them.`,
  moduleFailed: 'This part of the app could not be loaded. Reload the page and try again; the answers are kept.',
  failed: 'The file could not be made. Nothing was changed; the answers can still be taken along in another form.',
}
