import { report } from './report'

const { list, quoted } = report

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

function number(n: number): string {
  return numbers[n] ?? String(n)
}

/** "five of eight teams", "all three teams", "both teams with a figure" where others have none. */
function share(n: number, of: number, teams: number): string {
  const figure = of < teams ? ' with a figure' : ''
  if (n < of) return `${number(n)} of ${number(of)} teams${figure}`
  return `${n === 2 ? 'both' : `all ${number(n)}`} teams${figure}`
}

/** At most so many names in one sentence; the table has the others. */
const mostNames = 6

function names(all: readonly string[]): string {
  const left = all.length - mostNames
  return left > 1 ? `${all.slice(0, mostNames).join(', ')} and ${number(left)} more` : list(all)
}

/** Words of several teams side by side: what the overview says, on the screen and in Markdown. */
export const teamsReport = {
  title: 'Several teams side by side',
  purpose:
    'What many teams share can be made easier for all of them at once. This is not for ranking: the figures belong to the teams, teams stand in an order that you choose, and nothing is added up or averaged over them.',
  withService: (team: string, service: string) => `${team} (${service})`,
  numbered: (team: string, n: number) => `${team} (${n})`,
  round: (title: string, answered: string) => `${title}, ${answered}`,

  group: {
    heading: (titles: readonly string[]) => `Questionnaire: ${list(titles)}`,
    version: (title: string, version: string) => `${title} ${version}`,
    separate: 'These teams answered questions that cannot be set beside those of the other groups.',
    alone: 'Only one of the teams shown has this questionnaire. What teams share can be said from two teams on.',
  },

  patterns: {
    heading: 'What teams share',
    none: (level: string) => `There is no question on which half of the teams or more are below ${level}.`,
    lead: (n: number, of: number, teams: number) => report.capitalized(share(n, of, teams)),
    leadWithin: (n: number, of: number, teams: number) => `In ${share(n, of, teams)}`,
    below: (level: string, titles: readonly string[]) => `are below ${level} on ${names(titles.map(quoted))}.`,
    solidBelow: (level: string, dimensions: readonly string[]) =>
      `are below ${level} in ${names(dimensions)} as a whole.`,
    note: (level: string) =>
      `Said where at least two teams are concerned and at least half of those with a figure; levels above ${level} are not looked at. As a whole: by the solid level, which two thirds of the questions reach.`,
    apartHeading: 'Where teams differ within themselves',
    apartNone: 'There is no question on which views lie apart within half of the teams or more.',
    apart: (titles: readonly string[]) => `views lie apart on ${names(titles.map(quoted))}.`,
    apartNote:
      'A mean hides this. Each of these teams has its own conversation to hold before anybody acts on the figure.',
  },

  table: {
    dimensions: (term: string) => `Teams by ${term}`,
    dimensionsCaption: (term: string) => `Mean and solid level of each team by ${term}`,
    team: 'Team',
    questions: 'Teams by question',
    questionsCaption: 'Mean of each team by question',
    question: 'Question',
    revision: (title: string, revision: number) => `${title}, wording ${revision}`,
    solid: (level: string) => `solid at ${level}`,
    noLevel: 'no question of it is shown',
    viewsDiffer: 'views differ',
    notShown: 'not shown',
    notAsked: 'not asked',
    notRated: 'not rated',
    notAskedFull: 'not asked: it is not in this team’s questionnaire',
    viewsApart: (standing: string) => `${standing}; views lie apart`,
    itemsDiffer: 'questions differ',
    itemsDifferNote: (dimensions: readonly string[]) =>
      `Not all of these teams were asked the same questions in ${list(dimensions)}. Their figures stand for different questions.`,
    why: (full: string, teams: readonly string[]) => `${report.capitalized(full)} (${list(teams)}).`,
    legend: 'Shade: the mean as a whole level',
  },

  requests: {
    heading: 'What teams ask of leaders',
    none: 'None of these teams asks leaders for help with an action.',
    of: (team: string, round: string) => `${team}, ${round}`,
    forAction: (text: string) => `For: ${text}`,
  },
}

function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** Words around the overview on the screen. */
export const teams = {
  tab: 'Teams',
  loading: 'Reading the surveys of this browser',
  progress: (done: number, total: number) => `${done} of ${plural(total, 'survey', 'surveys')} read`,
  back: 'All surveys',
  emptyTitle: 'No team has a revealed round here yet',
  emptyText:
    'A team is in this overview only through its own survey: one that you run here, or a survey file that its facilitator gave you. Reveal the results of a round, or open a file.',
  noneChosenTitle: 'No team is chosen',
  noneChosenText: 'Choose the teams to set side by side under “Which teams”.',
  oneTitle: 'One team is shown',
  oneText: 'What teams share can be said from two teams on. Choose another one, or open the survey file of one.',
  openFiles: 'Open survey files…',
  openExample: 'Open an example',
  print: 'Print',
  openHint: 'A team comes in only through its own file. After opening it, come back here.',
  choice: {
    heading: 'Which teams',
    shown: (n: number, of: number) => `${n} of ${plural(of, 'team', 'teams')} shown, in your order`,
    hint: 'The order is yours. Nothing sorts the teams by their figures.',
    legend: 'Teams, in the order in which they are shown',
    round: (title: string, day: string, answered: string) => `${title}, shown ${day}, ${answered}`,
    up: 'Up',
    upLabel: (team: string) => `Move ${team} up`,
    down: 'Down',
    downLabel: (team: string) => `Move ${team} down`,
    moved: (team: string, place: number, of: number) => `${team} is now ${place} of ${of}.`,
    results: 'Results',
    resultsLabel: (team: string) => `Results of ${team}`,
  },
  without: {
    heading: 'Not in the overview',
    line: (team: string, why: string) => `${team}: ${why}`,
    unreadable: (id: string) => `Stored survey ${id.slice(0, 8)}: it cannot be read. It is kept as it is.`,
    why: {
      nothingRevealed: 'no round has been revealed yet.',
      noQuestionnaire: 'the questionnaire of its latest revealed round is not in this browser. Open its file.',
      noAnswers:
        'the answers of its latest revealed round cannot be opened here. Open the key file of the round under Responses.',
    },
  },
  failedTitle: 'This part of the app could not be loaded',
  failedText: 'The network may be down, or a newer version was put in place. What is stored is safe. Reload the page.',
}
