import { report } from './report'

const { list, quoted, capitalized } = report

function people(n: number): string {
  return n === 1 ? '1 person' : `${n} people`
}

/** "1 answer", "3 answers". */
function answers(n: number): string {
  return n === 1 ? '1 answer' : `${n} answers`
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** Words of a round's result: the same on the screen, in the PDF, on the page and in Markdown. */
export const roundReport = {
  people,
  hundredths: (hundredths: number) => {
    const size = Math.abs(hundredths)
    return `${hundredths < 0 ? '−' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
  },
  title: (team: string, round: string) => `${team}, ${round}`,
  answeredOf: (answered: number, invited: number | null) =>
    invited === null ? `${answered} answered` : `${answered} of ${invited} answered`,
  peopleOf: (n: number, answered: number) => `${n} of ${answered}`,
  tooFewPeople: (k: number) => `not shown: fewer than ${k} people`,
  couldBeSubtracted: (k: number) => `not shown: with other figures it would tell what fewer than ${k} people said`,
  leftOut: 'not shown: left out by the facilitator',
  nobodyRated: 'nobody rated it',
  mean: (decimal: string, level: string) => `${decimal}, ${level}`,
  /** "3.4, Consistent, rated by 7 of 9": a number with its meaning. */
  standing: (decimal: string, level: string | null, n: number, answered: number) =>
    `${level === null ? decimal : `${decimal}, ${level}`}, rated by ${n} of ${answered}`,

  interval: {
    between: (low: string, high: string) => `${low} to ${high}`,
    tooFewPeople: 'none: fewer than four people',
    everyoneAnswered: 'none: everybody answered',
    allTheSame: 'none: all answered the same',
  },

  facts: {
    round: 'Round',
    opened: 'Open',
    openedFrom: (from: string) => `from ${from}`,
    openedFromTo: (from: string, to: string) => `from ${from}, planned until ${to}`,
    shownOn: 'Shown on',
    answers: 'Answers',
    answered: (answered: number, invited: number) => `${answered} of ${invited} invited`,
    answeredUnknown: (answered: number) => `${answered}; how many were invited is not known`,
    answeredMore: (answered: number, invited: number) =>
      `${answered}, more answers than the ${invited} people invited: intervals are not corrected for the size of the team`,
    heldBack: 'Held back',
    heldBackValue: (n: number) =>
      `${answers(n)} that came, changed or ${n === 1 ? 'was' : 'were'} taken back after the results were shown ${n === 1 ? 'is' : 'are'} in no figure`,
    mode: 'How',
    modeValue: 'survey: everybody answered alone',
    promise: 'Promised',
    confidential: (k: number) =>
      `confidential: no figure with fewer than ${k} people behind it. The facilitator’s browser opens single answers.`,
    open: 'open, by consent: figures are shown whatever the number of people behind them',
    reopened: 'Reopened',
    reopenedValue: (days: readonly string[]) => `on ${list(days)}, after it had been closed`,
  },

  summary: {
    changed: (names: readonly string[], difference: string, round: string, word: string | null) =>
      `${list(names)}, ${difference} since ${round} on the questions asked both times${word === null ? '' : `: ${word}`}.`,
    certainty: { clear: 'clear changes', mayBeNoise: 'may be noise' },
    nothing: (answered: number) =>
      `${people(answered)} answered. Too few rated enough for any score that can be shown.`,
  },

  views: {
    heading: 'Where views differ',
    intro:
      'Read this before any average: the same figure can come from agreement or from two camps. Nobody is right because they are many.',
    talkAbout: 'Talk about this',
    none: 'No question has answers two levels or more apart. There is nothing to talk about first.',
    columns: {
      question: 'Question',
      distribution: 'People at each level',
      people: 'Rated by',
      range: 'From, to',
      agreement: 'Agreement (−1 to 1)',
      word: 'In a word',
    },
    words: { aligned: 'aligned', mixed: 'mixed', split: 'split' },
    noWord: 'too few for a word',
    range: (low: string, high: string) => `${low} to ${high}`,
    sentence: (n: number, answered: number, low: string, high: string, word: string | null) =>
      `Rated by ${n} of ${answered}, from ${low} to ${high}${word === null ? '' : `: ${word}`}.`,
    lowest: (level: string) => `Lowest, ${level}`,
    highest: (level: string) => `Highest, ${level}`,
    agreed: 'Agreed',
    onlyTalked: 'talked about, nothing settled',
    changedMinds: 'What was said',
    needsEvidence: 'needs evidence',
    parked: 'parked for later',
    groupsHeading: 'Between groups',
    groupCaption: (title: string) => `Mean score by ${lowerFirst(title)}`,
    groupColumn: 'Difference',
    groupCell: (decimal: string, n: number) => `${decimal} (${people(n)})`,
    noOneScored: 'nobody with a score',
    noGap: 'not known',
    gap: (title: string, dimension: string, high: string, highMean: string, low: string, lowMean: string) =>
      `By ${lowerFirst(title)}, views differ most on ${dimension}: ${high} ${highMean}, ${low} ${lowMean}.`,
    noGroups: (title: string, k: number) =>
      `By ${lowerFirst(title)}, no two groups can be shown beside each other: at least ${k} people have to be behind each figure.`,
    unknownHeading: 'What people do not know',
    unknown: (title: string, dontKnow: number, answered: number) =>
      `${quoted(title)}: ${dontKnow} of ${answered} ${dontKnow === 1 ? 'does' : 'do'} not know.`,
    moreUnknown: (n: number) =>
      n === 1
        ? 'One more question has an answer of “I don’t know”: see every question.'
        : `${n} more questions have answers of “I don’t know”: see every question.`,
  },

  counts: (entries: readonly { name: string; people: number }[]) =>
    entries.map(({ name, people: n }) => `${name} ${n}`).join(', '),

  profile: {
    columns: { coverage: 'People', interval: '95 % interval' },
    interval: 'soft bar and band: 95 % interval of the mean',
    mean: 'filled dot: mean over the people with a score',
    solid: 'upright tick: solid level, which two thirds of the questions reach',
    earlier: 'hollow dot: the round before, on the questions asked both times',
    peopleNote: 'People: those with a score of their own, of all who answered.',
    assumption:
      'An interval says how far the mean of everybody invited may lie from the mean of those who answered, if those who did not answer are like those who did.',
    uncorrected:
      'How many were invited is not known or smaller than the number of answers, so no interval is corrected for it.',
    noLevel: 'no question of it is shown',
  },

  dora: {
    columns: { answer: 'Median', people: 'People', spread: 'Spread', agreed: 'Agreed' },
    noSpread: 'no spread',
    notShown: 'not shown',
    allSame: (bracket: string) => `all ${bracket}`,
    spread: (worst: string, best: string) => `${worst} to ${best}`,
    percent: (n: string) => `${n} percent`,
    request: (title: string) => `${title}: the answers lie two brackets or more apart. Agree one answer from records.`,
    missing: (dontKnow: number, notApplicable: number, unanswered: number) =>
      [
        ...(dontKnow > 0 ? [`${dontKnow} ${dontKnow === 1 ? 'does' : 'do'} not know`] : []),
        ...(notApplicable > 0 ? [`${notApplicable} ${notApplicable === 1 ? 'says' : 'say'} it does not apply`] : []),
        ...(unanswered > 0 ? [`${unanswered} did not answer`] : []),
      ].join(', '),
    note: 'A median is the middle answer; between two brackets the lower one counts. The bands are those of the medians.',
  },

  strengths: {
    none: 'No question is at 4 or above with at least five people who agree.',
  },

  first: {
    nowAt: (decimal: string, level: string) => `Now ${decimal}, at ${level}`,
    noneShown: 'No question is rated by enough people to suggest anything.',
    notTested: 'Whether it depends on one person is not tested: that takes 5 to 200 people.',
    stays: 'The same choice comes out whichever one person is left out.',
    changes: 'The choice changes when one single person is left out. Take it as a start for talking.',
  },

  plan: {
    heading: 'Plan',
    none: 'No action is planned yet.',
    question: 'Question',
    owner: 'Owner',
    noOwner: 'nobody yet',
    firstStepBy: 'First step by',
    effect: 'Expected',
    effectLevel: (title: string, level: string) => `${quoted(title)} at ${level}`,
    effectMetric: (title: string, bracket: string) => `${title}: ${bracket}`,
    checkOn: 'Checked on',
    help: 'Asked of leaders',
    reviewedHeading: 'Actions of the round before, and whether they helped',
    notReviewed: 'not looked at yet',
    outcomes: { done: 'done', dropped: 'dropped', wentOn: 'went on' },
    helped: {
      yes: 'it helped',
      partly: 'it helped in part',
      no: 'it did not help',
      cannotTell: 'whether it helped cannot be told',
    },
    outcome: (outcome: string, helped: string | null) =>
      capitalized(helped === null ? outcome : `${outcome}; ${helped}`),
    happened: 'Happened',
    measured: (before: string, after: string) => `${before} before, ${after} now`,
    measures: {
      reached: 'reached',
      moved: 'moved towards it',
      notMoved: 'did not move',
      worse: 'moved away from it',
      notMeasured: 'cannot be measured',
    },
    note: 'What was said',
    notACause: 'A figure that moved after an action does not prove that the action moved it.',
  },

  leaders: {
    heading: 'What we ask of leaders',
    forAction: (text: string) => `For: ${text}`,
  },

  appendix: {
    heading: 'Every question',
    note: 'Counts are people. Mean, median and deviation are of those who rated; “I don’t know”, “does not apply” and unanswered are never counted as a number.',
    notes: 'What was written, in no order',
    columns: {
      people: 'Rated by',
      mean: 'Mean',
      median: 'Median',
      deviation: 'Standard deviation',
      interval: '95 % interval',
      agreement: 'Agreement',
      dontKnow: 'Don’t know',
      notApplicable: 'Does not apply',
      unanswered: 'Not answered',
    },
    notShown: 'not shown',
    oneOnly: 'one rating',
    agreement: (value: string, word: string) => `${value}, ${word}`,
    highEnough: 'High enough',
    highEnoughText: 'Marked as high enough for this team.',
  },
}
