/** Words that only the PDF report needs; everything else in it comes from the report model. */
export const pdf = {
  product: 'CALMS self-assessment',
  subject: 'Self-assessment of a team: results of one response',
  footer: (title: string, form: string) => `${title} · ${form}`,
  full: 'Full report',
  summary: 'Summary',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  contents: 'In this report',
  radar: (title: string, alternative: string) => `Radar chart. ${title}. ${alternative}`,
  dots: (title: string, alternative: string) => `Dot plot. ${title}. ${alternative}`,
  attachment: 'The answers behind this report',
}
