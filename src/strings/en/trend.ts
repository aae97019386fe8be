import { report } from './report'

/** Words of how a survey moves over its rounds. */
export const trend = {
  heading: 'Trend',
  tableCaption: 'Scores of all rounds, with the people behind them',
  roundColumn: (title: string, day: string) => `${title} (${day})`,
  point: (decimal: string, n: number) => `${decimal} (${n})`,
  alternative: (name: string, points: readonly { round: string; text: string }[]) =>
    `${name}: ${points.map(({ round, text }) => `${round} ${text}`).join(', ')}.`,
  gaps: {
    notRevealed: 'not shown yet',
    otherQuestionnaire: 'another questionnaire',
    notAsked: 'not asked',
    withheld: 'not shown: too few people',
    notEnoughAnswers: report.notEnoughAnswers,
    notApplicable: report.doesNotApply,
  },
  changed: {
    version: (round: string, questionnaire: string) =>
      `From ${round} on the questionnaire is ${questionnaire}. What that alone changed is told apart from what the team changed.`,
    questionnaire: (round: string, questionnaire: string) =>
      `${round} asked another questionnaire, ${questionnaire}. Only questions asked in both can be compared.`,
  },
  curve: 'Scores may dip while a team improves: more work becomes visible before it becomes less (the J-curve).',
  since: (later: string, earlier: string) => `${later} compared with ${earlier}`,
  changeOf: (name: string, difference: string, word: string) => `${name}: ${difference}, ${word}.`,
  notCompared: (name: string, why: string) => `${name}: no comparison, ${why}.`,
  certainty: {
    clear: (low: string, high: string) => `a clear change (90 % interval ${low} to ${high})`,
    mayBeNoise: (low: string, high: string) => `may be noise (90 % interval ${low} to ${high})`,
  },
  differenceOnly: {
    fewPeople: 'without an interval: fewer than four people in one of the rounds',
    noSpread: 'without an interval: within each round all have the same score',
  },
  notComparable: {
    otherQuestionnaire: 'The two rounds asked questionnaires that are not comparable.',
    noCommonItems: 'The two rounds share no question in the same words.',
    notKept:
      'The later round does not carry its scores on the questions that both asked, so there is nothing to compare.',
  },
  effectsCaption: 'Scores on the questions asked both times',
  columns: {
    before: 'Before',
    after: 'Now',
    team: 'Team change',
    certainty: 'How sure',
    questionnaire: 'Questionnaire change',
    total: 'Total',
  },
  notKnown: 'not known',
  itemsCaption: 'Questions asked both times whose mean moved, with the people behind it',
  itemColumns: { question: 'Question', before: 'Before', after: 'Now', difference: 'Difference' },
  common: (n: number) =>
    `Compared on the ${n === 1 ? '1 question that was' : `${n} questions that were`} asked both times in the same words, with the later questionnaire’s weights.`,
  versions: (added: number, gone: number) =>
    `Between the two versions ${added} of today’s questions are new or reworded, and ${gone} of the earlier ones are gone or reworded.`,
  cautious:
    'The rounds are treated as independent, which is cautious: mostly the same people answer. A change of a single question stands as a figure without a word.',
}
