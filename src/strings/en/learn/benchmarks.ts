/** One group of a DORA report. `null` = the figure was not found in a source that could be relied on. */
export type ReportedGroup = {
  readonly year: 2018 | 2019 | 2021 | 2022 | 2023 | 2024
  readonly group: 'Elite' | 'High' | 'Medium' | 'Low'
  readonly share: string | null
  readonly frequency: string | null
  readonly leadTime: string | null
  readonly restore: string | null
  readonly failureRate: string | null
  /** `report`: read in DORA's own publication. `quoted`: in two independent texts that quote it and agree. */
  readonly readIn: 'report' | 'quoted'
}

type Year = ReportedGroup['year']
type Cells = readonly [
  share: string | null,
  frequency: string | null,
  leadTime: string | null,
  restore: string | null,
  failureRate: string | null,
]

const hour = 'less than 1 hour'
const day = 'less than 1 day'
const dayToWeek = '1 day to 1 week'
const weekToMonth = '1 week to 1 month'
const months = '1 to 6 months'
const onDemand = 'on demand, several times a day'
const hourly = 'once an hour to once a day'
const daily = 'once a day to once a week'
const weekly = 'once a week to once a month'
const monthly = 'once a month to once every 6 months'

function row(year: Year, group: ReportedGroup['group'], readIn: ReportedGroup['readIn'], cells: Cells): ReportedGroup {
  const [share, frequency, leadTime, restore, failureRate] = cells
  return { year, group, share, frequency, leadTime, restore, failureRate, readIn }
}

/** The middle of each group as reported, newest last. They describe what was found in a year; they are not thresholds. */
export const reportedGroups: readonly ReportedGroup[] = [
  row(2018, 'Elite', 'report', ['7%, part of High', onDemand, hour, hour, '0–15%']),
  row(2018, 'High', 'report', ['48%', hourly, dayToWeek, day, '0–15%']),
  row(2018, 'Medium', 'report', ['37%', weekly, weekToMonth, day, '0–15%']),
  row(2018, 'Low', 'report', ['15%', weekly, months, weekToMonth, '46–60%']),
  row(2019, 'Elite', 'report', ['20%', onDemand, day, hour, '0–15%']),
  row(2019, 'High', 'report', ['23%', daily, dayToWeek, day, '0–15%']),
  row(2019, 'Medium', 'report', ['44%', weekly, weekToMonth, day, '0–15%']),
  row(2019, 'Low', 'report', ['12%', monthly, months, weekToMonth, '46–60%']),
  row(2021, 'Elite', 'report', ['26%', onDemand, hour, hour, '0–15%']),
  row(2021, 'High', 'report', ['40%', weekly, dayToWeek, day, '16–30%']),
  row(2021, 'Medium', 'report', ['28%', monthly, months, dayToWeek, '16–30%']),
  row(2021, 'Low', 'report', [
    '7%',
    'less than once every 6 months',
    'more than 6 months',
    'more than 6 months',
    '16–30%',
  ]),
  row(2022, 'High', 'quoted', [null, onDemand, dayToWeek, day, '0–15%']),
  row(2022, 'Medium', 'quoted', [null, weekly, weekToMonth, dayToWeek, '16–30%']),
  row(2022, 'Low', 'quoted', [null, monthly, months, weekToMonth, '46–60%']),
  row(2023, 'Elite', 'report', [null, onDemand, day, hour, '5%']),
  row(2023, 'High', 'quoted', [null, daily, dayToWeek, day, '10%']),
  row(2023, 'Medium', 'quoted', [null, weekly, weekToMonth, dayToWeek, '15%']),
  row(2023, 'Low', 'quoted', [null, null, null, months, '64%']),
  row(2024, 'Elite', 'quoted', ['19%', onDemand, day, hour, '5%']),
  row(2024, 'High', 'quoted', ['22%', daily, dayToWeek, day, '20%']),
  row(2024, 'Medium', 'quoted', ['35%', weekly, weekToMonth, day, '10%']),
  row(2024, 'Low', 'quoted', ['25%', monthly, months, weekToMonth, '40%']),
]

/** The elite benchmark that the app compares with: the source document's, equal to DORA's elite group of 2021. */
export const eliteBenchmark = [
  {
    metric: 'Deployment frequency',
    measures: 'How often code is deployed to production',
    elite: 'Multiple times per day',
  },
  { metric: 'Lead time for changes', measures: 'Time from code commit to production', elite: 'Less than 1 hour' },
  {
    metric: 'Change failure rate',
    measures: 'Share of deployments that cause a failure in production',
    elite: '0 to 15 percent',
  },
  {
    metric: 'Mean time to restore',
    measures: 'How fast you recover from a failure in production',
    elite: 'Less than 1 hour',
  },
] as const
