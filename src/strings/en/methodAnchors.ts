/** Places on the Method screen that others link to. Small on purpose: the text itself is fetched with the screen. */
export const methodAnchors = [
  'answers',
  'levels',
  'missing-answers',
  'scoring',
  'coverage',
  'dimension-score',
  'solid-level',
  'lowest-questions',
  'lens',
  'no-overall-score',
  'dora-bands',
  'priorities',
  'targets',
  'prerequisites',
  'certainty',
  'contradictions',
  'strengths',
  'comparison',
  'rounds',
  'agreement',
  'interval',
  'confidential-rounds',
  'agenda',
  'what-if',
  'rounds-over-time',
  'clear-change',
  'several-teams',
  'confidentiality',
  'links-and-files',
  'browser-storage',
  'pdf-check',
  'limits',
  'sources',
  'licences',
] as const
export type MethodAnchor = (typeof methodAnchors)[number]

/** Address of a place on the Method screen, for a link. */
export function methodAddress(anchor: MethodAnchor): string {
  return `#/method/${anchor}`
}

/** The place with this name; undefined where there is none. */
export function findMethodAnchor(name: string): MethodAnchor | undefined {
  return methodAnchors.find((anchor) => anchor === name)
}
