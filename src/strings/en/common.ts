/** Words that more than one screen needs, and the frame around all screens. */
export const common = {
  product: 'CALMS self-assessment',
  skip: 'Skip to the content',
  nav: 'Main',
  start: 'Start',
  surveys: 'Surveys',
  learn: 'Learn',
  method: 'Method',
  settings: 'Settings',
  loading: 'Loading',
  reload: 'Reload the page',
  tryAgain: 'Try again',
  undo: 'Undo',
  delete: 'Delete',
  cancel: 'Cancel',
  backToStart: 'Back to Start',
  answeredOf: (done: number, total: number) => `${done} of ${total} answered`,
  doneOf: (done: number, total: number) => `${done} of ${total}`,
  teamAndService: (team: string, service: string | undefined) =>
    service === undefined || service === '' ? team : `${team}, service “${service}”`,
  /** Tells the controls of a row from those of the other rows of one team. */
  described: (name: string, questionnaire: string, day: string) => `${name}, ${questionnaire}, ${day}`,
  footer: 'Answers stay in this browser. The app sends them nowhere.',
  dropHere: 'Drop the files to open them',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may have been cut or mistyped. Everything stored in this browser is still here.',
} as const

const steps = [
  { unit: 'second', seconds: 1 },
  { unit: 'minute', seconds: 60 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'year', seconds: 31_557_600 },
] as const

const relativeTime = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** How long ago, in words: "4 minutes ago", "yesterday". Below a minute, and for a clock that runs ahead: "just now". */
export function timeAgo(then: Date, now: Date): string {
  const seconds = (now.getTime() - then.getTime()) / 1000
  const step = steps.findLast((candidate) => seconds >= candidate.seconds)
  if (step === undefined || step.unit === 'second') return 'just now'
  return relativeTime.format(-Math.floor(seconds / step.seconds), step.unit)
}

/** A day as people write it: "4 December 2026". */
export function formatDay(day: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day)
}

/** A calendar day such as `2026-12-04` as people write it, the same day wherever they are. */
export function formatCalendarDay(day: string): string {
  return formatDay(new Date(`${day}T00:00`))
}
