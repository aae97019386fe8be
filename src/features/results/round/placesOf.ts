import type { RoundReportModel } from '@/report/round/roundReportModel'

/** The parts of the page that the contents lead to, in reading order. */
export function placesOf({ views, profile, lens, dora, suggestions, trend, appendix }: RoundReportModel) {
  const parts = [
    { id: 'result-views', section: views },
    { id: 'result-profile', section: profile },
    { id: 'result-lens', section: lens },
    { id: 'result-metrics', section: dora },
    { id: 'result-first', section: suggestions },
    { id: 'result-trend', section: trend },
    { id: 'result-questions', section: appendix },
  ]
  return parts.flatMap(({ id, section }) => (section ? [{ id, title: section.heading }] : []))
}
