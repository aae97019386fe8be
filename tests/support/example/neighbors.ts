import { action, agreed, type TeamStory } from './story'

/** A second team, larger, with good automation and slow approval. */
export const kingfisher: TeamStory = {
  team: 'Kingfisher',
  service: 'Ticket sales',
  people: 12,
  developers: 7,
  k: 5,
  rounds: [
    {
      title: 'Autumn 2026',
      opens: '2026-11-02',
      closes: '2026-11-13',
      version: '2.0.0',
      standing: {
        dimensions: { culture: 3.2, automation: 3.9, lean: 2.5, measurement: 3.4, sharing: 2.7 },
        items: { 'lean-change-approval': -1, 'sharing-decision-records': -0.8, 'measurement-service-objectives': -0.9 },
        metrics: {
          'dora-deployment-frequency': 2.4,
          'dora-lead-time': 2,
          'dora-change-failure-rate': 4.5,
          'dora-time-to-restore': 4,
        },
      },
      absent: [3],
      notes: [[2, 'lean-change-approval', 'We are ready on Monday and may go live on Thursday in two weeks.']],
      agenda: ['lean-change-approval', 'culture-shared-ownership', 'sharing-decision-records'],
      agreed: { 'lean-change-approval': agreed(1, 'Everybody waits for the same board.') },
      actions: [
        action('7c2a7f1e-91d4-4c0b-a6a3-0f6f0d1b2c01', 'Measure for a month how long a finished change waits.', {
          item: 'lean-change-approval',
          owner: 'Delivery lead',
          firstStepBy: '2026-11-27',
          effect: { kind: 'metric', metric: 'dora-lead-time', bracket: '1-day-1-week' },
          checkOn: '2027-02-12',
          help: 'Let the teams release without the board when tests and a review are green.',
        }),
      ],
      reviews: [],
    },
  ],
}

/** A third team, small: most of what single groups think stays withheld. */
export const dipper: TeamStory = {
  team: 'Dipper',
  service: 'Station displays',
  people: 6,
  developers: 4,
  k: 4,
  rounds: [
    {
      title: 'Autumn 2026',
      opens: '2026-11-05',
      closes: '2026-11-18',
      version: '2.0.0',
      standing: {
        dimensions: { culture: 4, automation: 2.2, lean: 3, measurement: 2.1, sharing: 3.6 },
        items: {
          'automation-environments': -0.7,
          'measurement-service-objectives': -0.6,
          'sharing-decision-records': -1,
        },
        metrics: {
          'dora-deployment-frequency': 1.5,
          'dora-lead-time': 1.6,
          'dora-change-failure-rate': 3.5,
          'dora-time-to-restore': 2.6,
        },
      },
      absent: [],
      notes: [],
      agenda: ['automation-environments', 'measurement-telemetry'],
      agreed: {},
      actions: [
        action('9d3b8e2f-42e5-4d1c-b7b4-1a7a1e2c3d01', 'Build the test display from a script instead of by hand.', {
          item: 'automation-environments',
          owner: 'Two of us, taking turns',
          firstStepBy: '2026-12-01',
          effect: { kind: 'level', item: 'automation-environments', level: 3 },
          checkOn: '2027-02-12',
        }),
      ],
      reviews: [],
    },
  ],
}
