/** Words of the surveys and rounds on the start screen, loaded where there are any. */
export const startSurveys = {
  answersTitle: 'Answers for a survey',
  surveysTitle: 'Surveys that you run',
  rounds: (count: number) => (count === 0 ? 'no round yet' : count === 1 ? 'one round' : `${count} rounds`),
  round: (team: string, title: string) => `${team}, ${title}`,
  sealed: 'sealed; can be changed and handed over again',
  notSealed: 'not handed over yet',
  open: 'Open',
  answers: 'Answer and hand over',
  goLabel: (go: string, name: string) => `${go}: ${name}`,
} as const
