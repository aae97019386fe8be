/** Words that only the PDF report needs; everything else in it comes from the report model. */
export const pdf = {
  product: 'CALMS self-assessment',
  subjects: {
    response: 'Self-assessment of a team: results of one response',
    round: 'Self-assessment of a team: results of one round of a survey',
    runSheet: 'Run sheet of a meeting about the results of a survey',
    cards: 'Questions and statements to lay out or to put on the wall',
  },
  footer: (title: string, form: string) => `${title} · ${form}`,
  full: 'Full report',
  summary: 'Summary',
  runSheet: 'Run sheet',
  cards: 'Statement cards',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  contents: 'In this report',
  radar: (title: string, alternative: string) => `Radar chart. ${title}. ${alternative}`,
  dots: (title: string, alternative: string) => `Dot plot. ${title}. ${alternative}`,
  trend: (title: string, alternative: string) => `Line chart. ${title}. ${alternative}`,
  distribution: (title: string, counts: string) => `Dots, one a person. ${title}: ${counts}`,
  attachments: { response: 'The answers behind this report', round: 'The results behind this report' },
}
