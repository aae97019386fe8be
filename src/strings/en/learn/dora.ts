import { learnAddress, type LearnAnchor } from '../learnAnchors'
import { link, list, table, text, type Block, type Part, type Section } from '../learnBlocks'
import { methodAddress } from '../methodAnchors'
import { eliteBenchmark, reportedGroups } from './benchmarks'

const notFound = 'not verified'

function metric(id: LearnAnchor, title: string, what: string, measure: string, elite: string): Part<LearnAnchor> {
  return { id, title, blocks: [text(what), text(measure), text(`Elite benchmark: ${elite}.`)] }
}

const metrics: readonly Part<LearnAnchor>[] = [
  metric(
    'deployment-frequency',
    'Deployment frequency',
    'How often code is deployed to production.',
    'How to measure it: count every deployment that reaches production or users over three months, fixes and configuration included, and see which of the six spans fits.',
    'multiple times per day',
  ),
  metric(
    'lead-time',
    'Lead time for changes',
    'How long a change takes from commit to running in production.',
    'How to measure it: start the clock when the code is committed, stop it when users run it. Take the middle one of your last changes instead of the best one.',
    'less than 1 hour',
  ),
  metric(
    'change-failure-rate',
    'Change failure rate',
    'The share of deployments that cause a failure in production.',
    'How to measure it: of the deployments of the last three months, count those that needed a rollback, a hotfix, a patch or another repair. Failures that no change caused are left out.',
    '0 to 15 percent',
  ),
  metric(
    'time-to-restore',
    'Mean time to restore (MTTR)',
    'How fast the service recovers from a failure in production.',
    'How to measure it: from the moment users are affected until the service works again. The cause may be repaired later.',
    'less than 1 hour',
  ),
  {
    id: 'deployment-rework-rate',
    title: 'Deployment rework rate (optional)',
    blocks: [
      text(
        'The share of deployments that were unplanned and made to repair a fault that users met. DORA added it in 2024 and asks about six months; this app asks about three, like its other questions. No report publishes groups for it, so the app shows the value without a benchmark.',
      ),
    ],
  },
]

const eliteTable: Block = table(
  'The four metrics and the elite benchmark',
  ['Metric', 'What it measures', 'Elite benchmark'],
  eliteBenchmark.map(({ metric: name, measures, elite }) => [name, measures, elite]),
)

const yearsTable: Block = table(
  'Groups in DORA’s reports, 2018 to 2024',
  [
    'Report and group',
    'Share',
    'Deployment frequency',
    'Lead time',
    'Time to restore',
    'Change failure rate',
    'Read in',
  ],
  reportedGroups.map((row) => [
    `${row.year} ${row.group}`,
    row.share ?? notFound,
    row.frequency ?? notFound,
    row.leadTime ?? notFound,
    row.restore ?? notFound,
    row.failureRate ?? notFound,
    row.readIn === 'report' ? 'DORA’s own publication' : 'two texts that quote it',
  ]),
)

const background: readonly Part<LearnAnchor>[] = [
  {
    id: 'throughput-and-stability',
    title: 'Throughput and stability',
    blocks: [
      text(
        'Frequency and lead time tell of throughput: how quickly changes get out. Failure rate and time to restore tell of stability: how well the service stands it. The app takes the lower of each pair. See ',
        link('how bands are given', methodAddress('dora-bands')),
        '.',
      ),
    ],
  },
  {
    id: 'speed-and-stability',
    title: 'Speed and stability go together',
    blocks: [
      text(
        'DORA finds year after year that frequent deployment and short lead times do not come at the cost of stability. Elite groups deploy more often and have fewer failures, because automation and fast feedback make a change safer.',
      ),
      text(
        'This is a correlation over many teams, as DORA itself notes. It does not promise that your failures become fewer when you deploy more often and change nothing else.',
      ),
    ],
  },
  {
    id: 'benchmarks-by-year',
    title: 'Benchmarks by year',
    blocks: [
      text(
        'Until 2024 DORA’s reports sorted the answers of each year into groups. A cell is the middle of a group, found afterwards; it is not a threshold that was set in advance. In 2024 the medium group has a lower failure rate than the high one, which shows how far the groups are from a ladder. 2020 had no report with groups, 2022 had no elite group, and 2025 has none at all.',
      ),
      yearsTable,
      text(
        'Source: DORA (dora.dev), reports of the years named, CC BY 4.0. Shares of 2018 count elite inside high. “Not verified” stands where no reliable source for the figure was at hand.',
      ),
      text(
        'In 2025 DORA reports how answers spread instead: 16.2% deploy on demand; 9.4% have a lead time under an hour, and the span named most often is one day to one week with 31.9%; 8.5% have a failure rate of 0 to 2%. These figures were read in texts that quote the report.',
      ),
    ],
  },
  {
    id: 'what-changed',
    title: 'What DORA has changed since',
    blocks: [
      list(
        '2023: time to restore became failed deployment recovery time. It now counts only failures that a change caused. This app keeps the older, wider meaning.',
        '2023: the failure rate is asked as a percentage from 0 to 100 instead of six spans. Elite was reported at 5%, so 0 to 15% is a mild benchmark by later measure.',
        '2024: the rework rate was added, and the metrics were regrouped. Recovery time moved to throughput; failure rate and rework rate together are called instability. This app keeps the older pairs.',
        '2025: no more elite, high, medium and low. DORA describes seven profiles of teams and advises each team to compare with itself over time.',
      ),
      text(
        'That is why the app says “meets the elite benchmark on 3 of 4” and never that a team is an elite team. The benchmark equals DORA’s elite group of 2021, the year in which 0 to 15% set elite apart from the other groups.',
      ),
    ],
  },
]

export const doraSection: Section<LearnAnchor> = {
  id: 'dora',
  title: 'DORA’s four metrics',
  blocks: [
    text(
      'The DevOps Research and Assessment program, DORA for short, found four measures of software delivery that set organisations apart. They are measured for one service, not for a person.',
    ),
  ],
  parts: [
    {
      id: 'elite-benchmark',
      title: 'The elite benchmark',
      blocks: [
        eliteTable,
        text(
          'Source: the document this project started from; equal to the elite group of DORA’s 2021 report. Later years differ, see ',
          link('benchmarks by year', learnAddress('benchmarks-by-year')),
          '.',
        ),
      ],
    },
    ...metrics,
    ...background,
  ],
}
