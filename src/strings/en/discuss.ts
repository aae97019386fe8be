function minutes(n: number): string {
  return n === 1 ? '1 minute' : `${n} minutes`
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** A statement without its full stop, to stand inside a sentence. */
function bare(statement: string): string {
  return statement.replace(/\.$/, '')
}

/** Words of the talk about a round's results. */
export const discuss = {
  lead: 'Numbers start the talk; they do not end it. Begin where views differ most: somebody there knows something that the others do not.',
  lengthLegend: 'How much time do you have?',
  lengths: { 60: '60 minutes', 90: '90 minutes', 150: '150 minutes' },
  lengthHints: {
    60: 'Four questions; delivery metrics agreed beforehand.',
    90: 'Five questions and the delivery metrics.',
    150: 'Every question on which views differ, with a break.',
  },
  proposeAnew: 'Propose anew',
  proposeAnewHint: 'Puts the proposal for this length in place of your agenda. What you agreed and wrote stays.',

  agendaHeading: 'Agenda',
  nothingToTalk:
    'No question stands out: views agree and nothing is far below its target. Add what you want to talk about.',
  minutes,
  minutesShort: 'min',
  minutesOf: (title: string) => `Minutes for ${title}`,
  total: (used: number, free: number) => `${minutes(used)} of the ${minutes(free)} for talking are planned.`,
  tooMuch: (over: number) => `That is ${minutes(over)} too long. Take a question out or make one shorter.`,
  inHand: (left: number) => `${minutes(left)} are left in hand.`,
  up: 'Earlier',
  upLabel: (title: string) => `Move ${title} earlier`,
  down: 'Later',
  downLabel: (title: string) => `Move ${title} later`,
  takeOut: 'Take out',
  takeOutLabel: (title: string) => `Take out of the agenda: ${title}`,
  moved: (title: string, place: number, of: number) => `${title} is now ${place} of ${of}.`,
  takenOut: (title: string) => `${title} was taken out.`,
  added: (title: string) => `${title} was added at the end.`,
  addLegend: 'Add a question',
  addChoose: 'Choose a question…',
  addAction: 'Add',

  reasons: {
    mostDisagreement: 'views differ most here',
    lowest: 'among the lowest against its target',
    manyDontKnow: 'a third or more did not know',
    metricApart: 'answers lie two or more steps apart: agree one from records',
  },
  reasonAdded: 'added by you',
  whyHere: (reasons: readonly string[]) => `Why it is here: ${reasons.join('; ')}.`,

  cardsHeading: 'One question at a time',
  distribution: (title: string) => `Answers to “${title}”, one dot a person`,
  agreement: { aligned: 'Aligned', mixed: 'Mixed', split: 'Split' },
  agreementText: {
    aligned: 'most chose the same statement or the one beside it',
    mixed: 'views differ',
    split: 'two camps',
  },
  agreementLine: (word: string, meaning: string, n: number) =>
    `${word}: ${meaning}, ${count(n, 'person', 'people')} rated it.`,
  noWord: (n: number) => `${count(n, 'person', 'people')} rated it: too few for a word on agreement, the dots speak.`,
  meanLine: (mean: string, level: string) => `Mean ${mean} of 5, nearest to ${level}.`,
  missing: (dontKnow: number, notApplicable: number, unanswered: number) =>
    [
      ...(dontKnow > 0 ? [`${dontKnow} “I don’t know”`] : []),
      ...(notApplicable > 0 ? [`${notApplicable} “does not apply”`] : []),
      ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
    ].join(', '),
  withheld: {
    tooFewPeople: 'How the answers are spread is not shown: fewer people rated it than was promised.',
    couldBeSubtracted:
      'How the answers are spread is not shown: together with other figures it would tell what single people said.',
    leftOut: 'How the answers are spread was left out by the facilitator.',
  },
  nobodyRated: 'Nobody rated it.',
  percent: (n: number) => `${n} percent`,
  answeredMetric: (n: number) => `${count(n, 'person', 'people')} answered it.`,
  notesHeading: 'What people wrote beside it, in no order',

  promptsHeading: 'To ask',
  prompts: {
    evidence:
      'What did you see in the last three months that made you choose it? Ask for what happened, not for reasons.',
    apart: (low: string, high: string) =>
      `Somebody sees “${bare(low)}”, somebody else “${bare(high)}”. Where in your work is each of them true?`,
    above: (statement: string) => `What would have to be true for “${bare(statement)}”?`,
    keep: 'This is the highest statement. What keeps it true, and what could break it?',
    unknown: 'Who would know, and what would one look at?',
    records: 'What do the records of the last three months say? If there are none, say that it is a guess.',
  },

  agreedLegend: (title: string) => `Agreed answer to ${title}`,
  onlyTalked: 'Not agreed: only talked about',
  doesNotApply: 'Does not apply to us',
  level: (level: number, name: string) => `${level}, ${name}`,
  note: 'What was said, and what changed people’s minds',
  noteHint: 'No names: it stands in the report.',
  needsEvidence: 'Needs evidence: look it up before it counts',
  park: 'Parked: talk about it another time',
  consensus:
    'Vote again once after talking. What most chose holds. If two statements that are not neighbors are still left, record the lower one and that you disagree. Nobody is argued down.',

  rulesHeading: 'Ground rules',
  rules: [
    'Speak of the work and not of persons.',
    'The person with the lowest answer is thanked first.',
    'Managers speak last, or leave during the discussion if the team wishes.',
    'No score leaves the room without the team’s consent.',
    'Every level is all right. You are looking for the next improvement, not for a mark.',
  ],

  sheetHeading: 'Run sheet',
  sheetTitle: (round: string) => `Run sheet: ${round}`,
  cardsTitle: (round: string) => `Statement cards: ${round}`,
  sheetCaption: 'The meeting from start to end',
  sheetColumns: { time: 'Time', minutes: 'Minutes', step: 'Step', does: 'What you do', shows: 'What is shown' },
  /** By step of the run sheet: what it is called, what the facilitator does, what is on the screen. */
  steps: {
    open: {
      name: 'Open',
      does: 'Say what it is for: to find the next improvement, not to rank. What is said here stays here; every level is all right.',
      shows: 'The ground rules',
    },
    reveal: {
      name: 'Look at the profile',
      does: 'One minute of silence. Then everybody names one surprise.',
      shows: 'The profile with its spread, no names',
    },
    strengths: {
      name: 'Strengths',
      does: 'Ask what to keep doing, and why it works.',
      shows: 'The three highest questions',
    },
    discuss: {
      name: 'Talk about the questions',
      does: 'For each: read the statements, vote in silence, highest and lowest speak, what did you see, vote again, write down. Keep the time; the lead speaks last.',
      shows: 'One card at a time',
    },
    break: { name: 'Break', does: 'Leave the room.', shows: 'Nothing' },
    metrics: {
      name: 'Delivery metrics',
      does: 'Agree one answer each from records; say where it is a guess.',
      shows: 'The answers and how far they lie apart',
    },
    choose: {
      name: 'Choose',
      does: 'Everybody has three dots for what to improve. Take at most two.',
      shows: 'The suggestions with their next step',
    },
    experiment: {
      name: 'Make it an experiment',
      does: 'Owner, first step within two weeks, expected effect, day of the check, help asked of leaders.',
      shows: 'The plan',
    },
    close: {
      name: 'Close',
      does: 'Hands up, one to five: was it worth the time? Name the next date, about twelve weeks from now.',
      shows: 'What will be sent around',
    },
  },
  clock: (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  talkEntry: (title: string, minutes: number) => `${title} (${minutes} min)`,
  print: 'Print this page',
  toPlan: 'To the plan',
} as const
