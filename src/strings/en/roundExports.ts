import { report } from './report'

const { list, quoted } = report

function people(n: number): string {
  return n === 1 ? '1 person' : `${n} people`
}

/** Words of taking the results of a round along: what that would tell about people, and the forms that there are. */
export const roundExports = {
  checkHeading: 'What this tells about people',
  checkLead:
    'Before anything is written: this is what somebody could read from it about single people, although every figure in it may be shown. Leave out what is too much; it is then in none of the files.',
  nothingFound: 'Nothing stands out: no question that all answered alike, and no notes.',
  nothingMore: (k: number) =>
    `No figure has fewer than ${people(k)} behind it. Nothing more is disclosed about single people than stands here.`,
  nothingMoreOpen: 'Nothing more is disclosed about single people than stands here.',
  earlierRound: (round: string) => `In ${round}, which stands beside it in the trend`,

  openRound:
    'This round is open, by consent: figures are shown whatever the number of people behind them, and the table (CSV) has a row for each person and question.',
  smallRound: (answered: number) =>
    `Only ${people(answered)} answered. Whoever knows all answers but one can work out the last one.`,
  unanimous: (title: string, n: number, answer: string) =>
    `All ${people(n)} who answered ${quoted(title)} chose ${answer}: it tells what each of them said.`,
  level: (level: number, name: string) => `level ${level}, ${name}`,
  percent: (n: number) => `${n} percent`,
  sameScore: (group: string | null, dimension: string, n: number) =>
    group === null
      ? `All ${people(n)} with a score in ${dimension} have the same one: it tells the score of each of them.`
      : `All ${people(n)} in ${group} with a score in ${dimension} have the same one: it tells the score of each of them.`,
  smallSegment: (group: string, dimensions: readonly string[]) =>
    `${group} is not shown by itself in ${list(dimensions)}: it would tell of too few people. It is in no file.`,
  notes: (title: string, n: number) =>
    `${n === 1 ? 'A note stands' : `${n} notes stand`} beside ${quoted(title)}. Read ${n === 1 ? 'it' : 'them'}: words can name somebody, or show who wrote them.`,
  readNotes: (title: string, n: number) => (n === 1 ? `The note on ${title}` : `The ${n} notes on ${title}`),
  earlierExport: (day: string, affected: number) =>
    `A file was made on ${day}, before the results were shown anew. Set beside this one it tells what ${people(affected)} said together, whose answers came, changed or were taken back in between.`,
  leaveOut: {
    notes: (title: string) => `Leave out the notes on ${quoted(title)}`,
    figure: (title: string) => `Leave out the answers to ${quoted(title)}`,
    withScores: (title: string, scores: readonly string[]) =>
      `Leave out the answers to ${quoted(title)}, with the scores of ${list(scores)}, which would give them away`,
  },

  reportsHeading: 'Files',
  reportsText: 'Everything is made in this browser. Nothing is uploaded. The report for leaders fits on one page.',
  pdf: 'PDF report',
  summary: 'One page for leaders (PDF)',
  markdown: 'Text (Markdown)',
  html: 'Web page (HTML)',
  csv: 'Table (CSV)',
  json: 'Results (JSON)',
  csvPeople: 'The table has a row for each person and question.',
  csvCounts: 'The table has numbers of people, and no row for a person.',
  csvLeftOut: 'Because something is left out, the table has numbers of people, and no row for a person.',

  meetingHeading: 'For the meeting',
  meetingText: 'For a room without screens. These sheets show nothing of what anybody answered.',
  runSheet: 'Run sheet (PDF)',
  cardsOfAgenda: 'Statement cards of the agenda (PDF)',
  cardsOfAll: 'Statement cards of all questions (PDF)',
}
