import type { Agenda } from '../survey/survey'
import type { RoundResult } from './roundResult'

/** Steps of a workshop in the order in which they come. */
export const runSheetSteps = [
  'open',
  'reveal',
  'strengths',
  'discuss',
  'break',
  'metrics',
  'choose',
  'experiment',
  'close',
] as const
export type RunSheetStep = (typeof runSheetSteps)[number]

type StepMinutes = Readonly<Record<RunSheetStep, number>>
type Entry = Agenda['entries'][number]
type AsksMetrics = Pick<RoundResult, 'dora'>

/** Minutes of each step by the length of the workshop. In 60 minutes the metrics are agreed beforehand. */
const minutesByLength: Readonly<Record<Agenda['length'], StepMinutes>> = {
  60: { open: 4, reveal: 8, strengths: 5, discuss: 28, break: 0, metrics: 0, choose: 8, experiment: 5, close: 2 },
  90: { open: 5, reveal: 10, strengths: 8, discuss: 35, break: 0, metrics: 10, choose: 12, experiment: 8, close: 2 },
  150: { open: 5, reveal: 10, strengths: 8, discuss: 85, break: 10, metrics: 10, choose: 12, experiment: 8, close: 2 },
}

/** One step: when it begins, in minutes from the start, how long it takes and what is talked about in it. */
export type RunSheetPart = {
  readonly step: RunSheetStep
  readonly start: number
  readonly minutes: number
  readonly entries: readonly Entry[]
  /** Minutes of the step that its entries leave in hand; below 0 they take longer than there is time. */
  readonly spare: number
}

/** Minutes of each step; those for metrics go to the discussion where the round asks none. They add up to the length. */
export function stepMinutes(length: Agenda['length'], { dora }: AsksMetrics): StepMinutes {
  const minutes = minutesByLength[length]
  return dora ? minutes : { ...minutes, discuss: minutes.discuss + minutes.metrics, metrics: 0 }
}

/**
 * The workshop from beginning to end. The steps take exactly the length together, whatever is on the agenda; a step of no
 * minutes is left out. Metrics are talked about in the step for metrics, where there is one, all else in the discussion.
 */
export function runSheet(length: Agenda['length'], entries: readonly Entry[], result: AsksMetrics): RunSheetPart[] {
  const minutes = stepMinutes(length, result)
  const isMetric = ({ subject }: Entry) => result.dora?.metrics.some(({ metric }) => metric.id === subject) ?? false
  const partOf = (entry: Entry): RunSheetStep => (minutes.metrics > 0 && isMetric(entry) ? 'metrics' : 'discuss')
  let start = 0
  return runSheetSteps.flatMap((step) => {
    if (minutes[step] === 0) return []
    const within = entries.filter((entry) => partOf(entry) === step)
    const taken = within.reduce((sum, entry) => sum + entry.minutes, 0)
    const part = { step, start, minutes: minutes[step], entries: within, spare: minutes[step] - taken }
    start += part.minutes
    return [part]
  })
}
