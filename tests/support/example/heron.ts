import { action, actionIds, agreed, type RoundStory, type TeamStory } from './story'

const spring: RoundStory = {
  title: 'Spring 2026',
  opens: '2026-03-02',
  closes: '2026-03-13',
  version: '1.0.0',
  standing: {
    dimensions: { culture: 3.3, automation: 2.6, lean: 2.4, measurement: 2.4, sharing: 3.2 },
    items: { 'lean-change-approval': -1.1, 'automation-version-control': 1.1, 'culture-leadership-support': -0.8 },
    metrics: {
      'dora-deployment-frequency': 2,
      'dora-lead-time': 1.8,
      'dora-change-failure-rate': 3.4,
      'dora-time-to-restore': 3,
    },
  },
  absent: [6],
  notes: [
    [1, 'lean-change-approval', 'The board meets every second week and has refused nothing since last autumn.'],
    [3, 'automation-deployment', 'Nine manual steps, and the list of steps is in one head.'],
    [7, 'culture-shared-ownership', 'We hear of a release when the alarm goes off.'],
    [0, 'measurement-customer-outcomes', 'Marketing may know. We never see their figures.'],
  ],
  agenda: [
    'culture-shared-ownership',
    'automation-environments',
    'lean-change-approval',
    'automation-deployment',
    'measurement-alerting',
  ],
  agreed: {
    'culture-shared-ownership': agreed(
      2,
      'Developers had thought of planned releases, the others of incidents at night. In an incident nobody of us is named.',
    ),
    'automation-deployment': agreed(2, 'The steps were counted together: nine by hand, four by script.'),
    'lean-change-approval': agreed(1, 'No two views once the dates of the last ten releases were on the wall.'),
  },
  actions: [
    action(actionIds.pipeline, 'Put the nine manual steps of a release into the pipeline, one a week.', {
      item: 'automation-deployment',
      owner: 'Release pair',
      firstStepBy: '2026-03-27',
      effect: { kind: 'level', item: 'automation-deployment', level: 4 },
      checkOn: '2026-06-05',
    }),
    action(actionIds.onCall, 'Developers shadow the on-call week, in office hours first.', {
      item: 'culture-shared-ownership',
      owner: 'Both leads',
      firstStepBy: '2026-03-30',
      effect: { kind: 'level', item: 'culture-shared-ownership', level: 3 },
      checkOn: '2026-06-05',
    }),
    action(actionIds.approval, 'Let changes below an agreed size go out with a review by a colleague.', {
      item: 'lean-change-approval',
      owner: 'Team lead',
      firstStepBy: '2026-04-03',
      effect: { kind: 'metric', metric: 'dora-lead-time', bracket: '1-day-1-week' },
      checkOn: '2026-06-05',
      help: 'Free changes below an agreed size from the board that meets every second week.',
    }),
  ],
  reviews: [],
}

const summer: RoundStory = {
  title: 'Summer 2026',
  opens: '2026-06-08',
  closes: '2026-06-19',
  version: '1.0.0',
  standing: {
    dimensions: { culture: 3.5, automation: 3.1, lean: 2.4, measurement: 2.5, sharing: 3.2 },
    items: {
      'lean-change-approval': -1,
      'automation-version-control': 0.8,
      'automation-deployment': 0.6,
      'culture-leadership-support': -0.6,
      'lean-wip-limits': -0.7,
    },
    metrics: {
      'dora-deployment-frequency': 2.6,
      'dora-lead-time': 2.1,
      'dora-change-failure-rate': 3.8,
      'dora-time-to-restore': 3.3,
    },
  },
  absent: [],
  notes: [
    [2, 'automation-deployment', 'One button since May, the same for test, staging and production.'],
    [4, 'lean-wip-limits', 'Everybody has three things open. I do not know which of mine is wanted first.'],
    [8, 'culture-shared-ownership', 'The shadow weeks helped. I know two names now.'],
    [5, 'lean-change-approval', 'Still the same board, still every second week.'],
  ],
  agenda: [
    'lean-change-approval',
    'lean-wip-limits',
    'culture-shared-ownership',
    'automation-environments',
    'measurement-service-objectives',
  ],
  agreed: {
    'lean-change-approval': agreed(1, 'Nothing has moved. It is not ours to move; hence the request to leaders.'),
    'lean-wip-limits': agreed(2, 'There is a limit on the board and nobody keeps to it.', { needsEvidence: true }),
    'measurement-service-objectives': {
      answer: null,
      note: 'Half of us did not know that there are any. Talk again when they have been written down.',
      needsEvidence: false,
      isParked: true,
    },
  },
  actions: [
    action(actionIds.limits, 'Two cards a person, and whoever is done helps before taking a new one.', {
      item: 'lean-wip-limits',
      owner: 'Whoever runs the board that week',
      firstStepBy: '2026-06-29',
      effect: { kind: 'level', item: 'lean-wip-limits', level: 3 },
      checkOn: '2026-11-06',
    }),
    action(
      actionIds.outcomes,
      'Ask for the figures on delays that passengers see, and look at them after each release.',
      {
        item: 'measurement-customer-outcomes',
        owner: 'Product owner',
        firstStepBy: '2026-07-03',
        effect: { kind: 'level', item: 'measurement-customer-outcomes', level: 3 },
        checkOn: '2026-11-06',
        help: 'Give the team access to the passenger figures of its service.',
      },
    ),
  ],
  reviews: [
    { action: actionIds.pipeline, outcome: 'done', helped: 'yes', note: 'A release takes twenty minutes.' },
    { action: actionIds.onCall, outcome: 'wentOn', helped: 'partly', note: 'Four of five have shadowed so far.' },
    { action: actionIds.approval, outcome: 'dropped', helped: 'cannotTell', note: 'The board kept its rule.' },
  ],
}

const autumn: RoundStory = {
  title: 'Autumn 2026',
  opens: '2026-11-09',
  closes: '2026-11-20',
  version: '2.0.0',
  standing: {
    dimensions: { culture: 3.7, automation: 3.7, lean: 3.1, measurement: 2.6, sharing: 3.4 },
    items: {
      'lean-change-approval': 0.2,
      'automation-testing': -0.8,
      'automation-deployment': 0.7,
      'sharing-decision-records': -1.5,
      'measurement-service-objectives': -0.7,
    },
    metrics: {
      'dora-deployment-frequency': 3.5,
      'dora-lead-time': 3,
      'dora-change-failure-rate': 4.2,
      'dora-time-to-restore': 3.6,
    },
  },
  absent: [4],
  notes: [
    [
      0,
      'lean-change-approval',
      'Small changes go out the same day since September. We should have counted the days before.',
    ],
    [2, 'sharing-decision-records', 'Why the fare rules are cut in two nobody can say any more.'],
    [6, 'automation-testing', 'Our own tests are good. What the fare service promises us nobody tests.'],
    [7, 'culture-shared-ownership', 'First week on call together. Quiet, luckily.'],
    [3, 'measurement-service-objectives', 'There is a page with objectives. It is from 2024.'],
  ],
  agenda: [
    'measurement-service-objectives',
    'culture-shared-ownership',
    'automation-environments',
    'sharing-decision-records',
    'automation-testing',
  ],
  agreed: {
    'culture-shared-ownership': agreed(4, 'The rota is shared since October; both sides named it without being asked.'),
    'sharing-decision-records': agreed(1, 'Three of us searched for ten minutes during the talk and found one mail.'),
    'dora-lead-time': {
      answer: { kind: 'bracket', bracket: '1-day-1-week' },
      note: 'Counted over the last 40 changes: median two days.',
      needsEvidence: false,
      isParked: false,
    },
  },
  actions: [
    action(actionIds.objectives, 'Write three objectives with those who call us when the timetable is down.', {
      item: 'measurement-service-objectives',
      owner: 'Operations lead',
      firstStepBy: '2026-12-04',
      effect: { kind: 'level', item: 'measurement-service-objectives', level: 3 },
      checkOn: '2027-02-26',
      help: 'Name one person of the control room who may agree on objectives.',
    }),
  ],
  reviews: [
    { action: actionIds.limits, outcome: 'done', helped: 'yes', note: 'Two cards a person, kept since August.' },
    { action: actionIds.outcomes, outcome: 'wentOn', helped: 'no', note: 'Access was asked for twice.' },
  ],
}

/** The team of the example: nine people, three rounds over nine months, a new version of the questionnaire in the last. */
export const heron: TeamStory = {
  team: 'Heron',
  service: 'Timetable',
  people: 9,
  developers: 5,
  k: 3,
  rounds: [spring, summer, autumn],
}
