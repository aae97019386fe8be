type Term = { readonly one: string; readonly many: string }

function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function unknowns(n: number): string {
  return n === 1 ? 'the one “I don’t know” stands' : `the ${n} answers of “I don’t know” stand`
}

function quoted(title: string): string {
  return `“${title}”`
}

function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** Words of a result: the same on the screen, in the PDF and in Markdown. */
export const report = {
  list,
  quoted,
  capitalized,
  decimal: (tenths: number) => {
    const size = Math.abs(tenths)
    return `${tenths < 0 ? '−' : ''}${Math.floor(size / 10)}.${size % 10}`
  },
  signed: (tenths: number, decimal: string) => (tenths > 0 ? `+${decimal}` : decimal),
  date: (iso: string) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(iso),
    ),
  month: (iso: string) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso)),
  title: (team: string, month: string) => `${team}, ${month}`,
  dimensionTerm: { one: 'dimension', many: 'dimensions' },
  score: (decimal: string, level: string) => `${decimal}, solid at ${level}`,
  notEnoughAnswers: 'not enough answers',
  doesNotApply: 'does not apply',
  dontKnow: 'I don’t know',
  notAnswered: 'not answered',
  rated: (level: number, name: string) => `${level}, ${name}`,
  levels: (n: number) => plural(n, 'level', 'levels'),

  facts: {
    team: 'Team',
    service: 'Service',
    answeredBy: 'Answered by',
    onePerson: 'one person',
    wholeTeam: 'the team together',
    withName: (mode: string, name: string) => `${mode} (${name})`,
    date: 'Date',
    questionnaire: 'Questionnaire',
    questionnaireValue: (title: string, version: string, hash: string) => `${title} ${version}, content ${hash}`,
    answers: 'Answers',
    answersValue: (c: { rated: number; dontKnow: number; notApplicable: number; unanswered: number }) =>
      [
        `${c.rated} of ${c.rated + c.dontKnow + c.notApplicable + c.unanswered} rated`,
        ...(c.dontKnow > 0 ? [`${c.dontKnow} “I don’t know”`] : []),
        ...(c.notApplicable > 0 ? [plural(c.notApplicable, 'does not apply', 'do not apply')] : []),
        ...(c.unanswered > 0 ? [`${c.unanswered} not answered`] : []),
      ].join(', '),
    state: 'State',
    inProgress: 'in progress, not finished',
    completed: 'finished',
    amended: (revision: number) => `changed after it was finished, revision ${revision}`,
    privacy: 'Who sees it',
    privacyValue: 'Only the people this report is given to. It was made in a browser; no answer was sent anywhere.',
  },

  summary: {
    heading: 'In short',
    strength: 'Strongest',
    constraint: 'Holding you back',
    allEqual: 'Even profile',
    onlyOne: 'Only one score',
    firstStep: 'First step',
    change: 'Changed most',
    notKnown: 'Not known',
    standing: (names: readonly string[], mean: string, levels: readonly string[]) =>
      `${list(names)}, ${mean}${names.length > 1 ? ' each' : ''}, solid at ${list(levels)}.`,
    lowest: (titles: readonly string[]) => `Lowest in it: ${list(titles.map(quoted))}.`,
    everyEqual: (term: Term, mean: string) => `Every ${term.one} with a score stands at ${mean}.`,
    onlyScored: (name: string, mean: string, level: string, term: Term) =>
      `${name}, ${mean}, solid at ${level}. No other ${term.one} has enough answers for a score.`,
    step: (title: string, step: string) => `${step} (${title})`,
    changed: (names: readonly string[], difference: string, date: string) =>
      `${list(names)}, ${difference} since ${date} on the questions asked both times. One response has no interval: it may be noise.`,
    unknown: (names: readonly string[], each: number, total: number) => {
      const answers = `${total} answers of “I don’t know”`
      if (names.length > 1) return `${answers}, ${each} each in ${list(names)}.`
      return each === total ? `${answers} in ${list(names)}.` : `${answers}, ${each} of them in ${list(names)}.`
    },
    unknownItem: (title: string) => `${quoted(title)} was answered with “I don’t know”.`,
    notYet: 'Not yet',
    nothing: (rated: number, asked: number) =>
      `Not enough answers for a score: ${rated} of ${plural(asked, 'question is', 'questions are')} rated.`,
  },

  profile: {
    heading: (term: Term) => `Profile by ${term.one}`,
    radarTitle: (term: Term) => `Mean score of each ${term.one}, 1 to 5`,
    dotsTitle: (term: Term) => `Mean and solid level of each ${term.one}`,
    now: 'This result',
    target: 'Target',
    band: 'Interval',
    earlier: (date: string) => `Result of ${date}`,
    columns: {
      score: 'Score',
      level: 'Solid at',
      coverage: 'Coverage',
      lowest: 'Two lowest questions',
      target: 'Target',
      gap: 'Gap',
      earlier: 'Earlier',
    },
    coverage: (rated: number, applicable: number) => `${rated} of ${applicable}`,
    legend: {
      mean: 'filled dot: mean of the rated questions',
      solid: 'upright tick: solid level, which two thirds of the rated questions reach',
      target: 'dashed: target',
      earlier: 'hollow dot: earlier result, on the questions asked both times',
    },
    gapNote: (names: readonly string[]) => `No score for ${list(names)}: the charts leave a gap there.`,
    alt: (rows: readonly string[]) => `${rows.join('; ')}.`,
    reached: 'reached',
    coverageNote: (floor: string) =>
      `Coverage is the weight of the rated questions out of those that apply. Below ${floor} there is no score.`,
    threeFifths: 'three fifths',
    floor: (numerator: number, denominator: number) => `${numerator} of ${denominator}`,
  },

  lens: {
    heading: (title: string) => `${title} in the same answers`,
    note: 'This recuts the answers above by another grouping; it is not a second measurement.',
    column: { score: 'Score', level: 'Solid at', coverage: 'Coverage', lowest: 'Two lowest questions' },
  },

  dora: {
    heading: 'Delivery metrics (DORA)',
    verdict: (benchmark: string, met: number, answered: number) =>
      `Meets the ${benchmark.toLowerCase()} on ${met} of ${plural(answered, 'answered metric', 'answered metrics')}.`,
    answered: (answered: number) => `${plural(answered, 'metric', 'metrics')} answered.`,
    none: 'No metric was answered.',
    groups: { throughput: 'Throughput', stability: 'Stability' },
    group: (name: string, band: string, titles: readonly string[]) =>
      titles.length > 1 ? `${name}: ${band}, the lower of ${list(titles)}.` : `${name}: ${band}, from ${list(titles)}.`,
    noGroup: (name: string) => `${name}: no band, one of its metrics is missing.`,
    columns: { metric: 'Metric', answer: 'Answer', band: 'Band', meets: 'Meets it' },
    noBenchmarkColumn: 'Benchmark',
    percent: (n: number) => `${n} percent`,
    bands: { low: 'low', medium: 'medium', high: 'high', elite: 'elite' },
    noBand: 'no bands',
    noBenchmark: 'none published',
    notCompared: 'not compared',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    source: (title: string, year: number, source: string) => `${title}: ${source}. Year ${year}.`,
    seedBands:
      'The bands below elite are a convention of this tool. Later DORA reports changed what is measured and no longer form such groups.',
  },

  strengths: { heading: 'Strengths to keep', none: 'No question is rated 4 or 5 yet.' },

  first: {
    heading: 'Improve first',
    none: 'Nothing is below its target.',
    nothingRated: 'No question is rated yet.',
    why: 'Why this one',
    nowAt: (name: string) => `Now, ${name}`,
    nextAt: (name: string) => `Next, ${name}`,
    step: 'Next step',
    belowTarget: (levels: string, target: string) =>
      `${levels} ${levels === '1' ? 'level' : 'levels'} below the target, ${target}`,
    metric: (titles: readonly string[], band: string) =>
      `it should move ${list(titles)}, which ${titles.length === 1 ? 'stands' : 'stand'} in the lowest band present (${band})`,
    lens: (group: string, lens: string) =>
      `it belongs to ${group}, among the lowest of ${lens.replace(/^The /, 'the ')}`,
    because: (reasons: readonly string[]) => {
      const [first = '', ...rest] = reasons
      return `${[capitalized(first), ...rest].join('; ')}.`
    },
    prerequisite: (title: string, level: string, reasons: string) =>
      `Needed before ${quoted(title)} can reach ${level}. About that question: ${reasons.charAt(0).toLowerCase()}${reasons.slice(1)}`,
    uncheckedNotAsked: (title: string, level: string) =>
      `Builds on ${quoted(title)} at ${level}, which is not asked here.`,
    uncheckedNotRated: (title: string, level: string) => `Builds on ${quoted(title)} at ${level}, which has no rating.`,
    certainHeading: 'How sure this is',
    noDontKnows: 'No question was answered with “I don’t know”, so no unknown could change the choice.',
    sameBoth: (n: number) => `The same choice comes out whether ${unknowns(n)} for the lowest or the highest level.`,
    differs: (n: number, ends: readonly string[]) =>
      `The choice changes if ${unknowns(n)} for the ${list(ends)} level. Find out before you decide.`,
    lowestLevel: 'lowest',
    highestLevel: 'highest',
    oneResponse: 'Whether it depends on one person is not tested: this is a single response.',
    hypothesis: 'A suggestion with its reasons, not a verdict.',
  },

  contradictions: {
    heading: 'Answers that do not fit together',
    dimension: (name: string, mean: string) => `${name}: ${mean}`,
    item: (title: string, level: string) => `${quoted(title)}: ${level}`,
    metric: (title: string, answer: string) => `${title}: ${answer}`,
  },

  comparison: {
    heading: (date: string) => `Compared with ${date}`,
    notComparable: 'The two results share no questions that can be compared.',
    common: (n: number) =>
      `Compared on the ${plural(n, 'question', 'questions')} that were asked both times in the same words.`,
    noInterval:
      'One response has no interval, so nothing here says whether a change is more than noise. Scores may dip while a team improves.',
    columns: {
      before: 'Before',
      after: 'Now',
      change: 'Team change',
      questionnaire: 'Questionnaire change',
      total: 'Total',
    },
    itemColumns: { question: 'Question', before: 'Before', after: 'Now' },
    notKnown: 'not known',
    noItems: 'No question rated both times changed its level.',
    itemsCaption: 'Questions whose level changed',
  },

  questions: {
    heading: 'Every question',
    answer: 'Answer',
    now: 'Now',
    next: 'Next level',
    step: 'Next step',
    note: 'Note',
    evidence: 'Evidence',
    link: 'Link',
    evidenceDate: 'Evidence dated',
    highEnough: 'Marked as high enough for this team.',
    top: 'This is the highest level. What would you try next?',
  },
}
