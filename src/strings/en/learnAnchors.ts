/** Places on the Learn screen that others link to. Small on purpose: the text itself is fetched with the screen. */
export const learnAnchors = [
  'devops',
  'problem',
  'definition',
  'devops-is-not',
  'calms',
  'culture',
  'automation',
  'lean',
  'measurement',
  'sharing',
  'three-ways',
  'flow',
  'feedback',
  'learning',
  'dora',
  'elite-benchmark',
  'deployment-frequency',
  'lead-time',
  'change-failure-rate',
  'time-to-restore',
  'deployment-rework-rate',
  'throughput-and-stability',
  'speed-and-stability',
  'benchmarks-by-year',
  'what-changed',
  'devops-agile-sre',
  'further-reading',
] as const
export type LearnAnchor = (typeof learnAnchors)[number]

/** Address of a place on the Learn screen, for a link. */
export function learnAddress(anchor: LearnAnchor): string {
  return `#/learn/${anchor}`
}

/**
 * Place on the Learn screen that explains a pillar, a way or a metric, by its id in the shipped questionnaires.
 * undefined for ids it does not explain, such as those of a questionnaire of the person's own.
 */
export function findLearnAnchor(id: string): LearnAnchor | undefined {
  const name = id.replace(/^dora-/, '')
  return learnAnchors.find((anchor) => anchor === name)
}
