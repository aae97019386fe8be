function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** Words of the plan of a round, and of the review of the plan before it. */
export const plan = {
  lead: 'Up to three actions that you really do are worth more than ten that you do not. Each has one owner, a first step within two weeks and a day on which you look whether it helped.',
  heading: 'Actions',
  none: 'No action is planned yet. Take up a suggestion below, or write your own.',
  of: (n: number, most: number) => `${n} of at most ${most}`,
  full: 'Three actions are planned. Remove one to plan another.',
  add: 'Write an action of your own',
  suggestionsHeading: 'Suggestions from the results',
  suggestionsNone: 'The results suggest nothing further.',
  fromTalk: 'Agreed to be lower than wanted in the talk',
  takeUp: 'Take it up',
  takeUpLabel: (title: string) => `Take it up: ${title}`,
  added: (text: string) => `Added to the plan: ${text}`,

  actionTitle: (place: number) => `Action ${place}`,
  text: 'What you will do',
  textHint: 'One thing, small enough to begin within two weeks.',
  textMissing: 'Say what you will do. Until then it is not stored.',
  item: 'Question that it should move',
  itemNone: 'No question',
  owner: 'Owner',
  ownerHint: 'One person or role, who sees to it that it happens.',
  firstStepBy: 'First step by',
  effect: 'Expected effect',
  effectNone: 'Nothing said',
  effectLevel: (title: string, level: number, name: string) => `${title}: ${level}, ${name}`,
  effectGroupItem: 'Level of the question',
  effectGroupMetric: (title: string) => `Metric: ${title}`,
  checkOn: 'Look whether it helped on',
  help: 'Help that you ask of leaders (optional)',
  helpHint: 'What the team cannot remove by itself. It stands in the report under “What we ask of leaders”.',
  remove: 'Remove',
  removeLabel: (text: string) => `Remove ${text}`,
  removed: (text: string) => `Removed: ${text}`,
  undoLabel: (text: string) => `Undo the removal of ${text}`,
  untitled: 'an action without text',
  tooLate: 'The first step is more than two weeks away. A smaller step can begin sooner.',

  whatIf: {
    heading: 'What if it works out?',
    none: 'Give an action an expected effect to see what the profile would be.',
    radarTitle: 'Profile now, and if every planned action has its expected effect',
    now: 'Now',
    projected: 'If the actions land',
    target: 'Target',
    arithmetic:
      'This is arithmetic, not a forecast: the mean of each question with an action is put at the expected level, and everything else stays as it is.',
    caption: 'The same numbers as a table',
    columns: { dimension: 'Dimension', now: 'Now', projected: 'If the actions land', change: 'Difference' },
    unchanged: 'unchanged',
    legend: 'filled dots: if the actions land · hollow dots: now · dashed: target',
    metric: (title: string, from: string, to: string) => `${title}: from ${from} to ${to}`,
    notAnswered: 'not answered',
    noScore: 'no score',
    alternative: (rows: readonly { name: string; now: string; after: string }[]) =>
      `${rows.map(({ name, now, after }) => `${name}: ${now}, then ${after}`).join('; ')}.`,
  },

  review: {
    heading: 'First, what became of the last actions?',
    lead: (title: string) =>
      `These were planned in ${title}. Say it as it was: a dropped action tells as much as one that was done.`,
    outcome: (text: string) => `What became of “${text}”?`,
    outcomes: { done: 'Done', dropped: 'Dropped', wentOn: 'Still going on' },
    helped: (text: string) => `Did “${text}” help?`,
    helpedWords: { yes: 'Yes', partly: 'Partly', no: 'No', cannotTell: 'Cannot tell yet' },
    note: 'What you learned (optional)',
    facts: (owner: string, checkOn: string) => [owner, checkOn].filter((fact) => fact !== '').join(' · '),
    ownedBy: (owner: string) => `Owner: ${owner}`,
    checkedOn: (day: string) => `to be looked at on ${day}`,
    left: (n: number) => `${count(n, 'action has', 'actions have')} no outcome yet. You can open the round without.`,
    allTold: 'Every action has its outcome.',
  },
} as const
