import type { ReportModel } from '@/report/reportModel'

/** A report with every section, kept as it is: its bytes are compared with those of other days and machines. */
export const keptReport: ReportModel = {
  title: 'Team Heron, November 2026',
  subtitle: 'Ferry ticket shop · CALMS 1.0.0',
  language: 'en',
  date: '2026-11-10T10:04:00.000Z',
  facts: [
    { label: 'Team', value: 'Team Heron (example)' },
    { label: 'Service', value: 'Ferry ticket shop' },
    { label: 'Answered by', value: 'the team together' },
    { label: 'Date', value: '10 November 2026' },
    { label: 'Questionnaire', value: 'CALMS 1.0.0, content aaaaaaaa' },
    { label: 'Answers', value: '32 of 36 rated, 3 “I don’t know”, 1 does not apply' },
    { label: 'State', value: 'finished' },
    {
      label: 'Who sees it',
      value: 'Only the people this report is given to. It was made in a browser; no answer was sent anywhere.',
    },
  ],
  summaryHeading: 'In short',
  summary: [
    { lead: 'Strongest', text: 'Culture, 3.6, solid at Consistent.' },
    {
      lead: 'Holding you back',
      text: 'Lean, 2.3, solid at Emerging. Lowest in it: “Value stream known and improved” and “Limits on work in progress”.',
    },
    {
      lead: 'First step',
      text: 'Follow one recent change from request to production, and note each step and each person. (Value stream known and improved)',
    },
    {
      lead: 'Changed most',
      text: 'Culture, +0.7 since 10 February 2026 on the questions asked both times. One response has no interval: it may be noise.',
    },
    { lead: 'Not known', text: '2 answers of “I don’t know” in Measurement.' },
  ],
  profile: {
    heading: 'Profile by pillar',
    term: 'Pillar',
    columns: {
      score: 'Score',
      level: 'Solid at',
      coverage: 'Coverage',
      lowest: 'Two lowest questions',
      target: 'Target',
      gap: 'Gap',
      earlier: 'Earlier',
    },
    rows: [
      {
        id: 'culture',
        name: 'Culture',
        hue: 0,
        score: '3.6',
        level: 'Consistent',
        coverage: '7 of 7',
        lowest: ['Shared ownership of production', 'Common goals across functions'],
        target: 'Embedded',
        gap: '+0.4',
        earlier: '2.9',
      },
      {
        id: 'automation',
        name: 'Automation',
        hue: 1,
        score: '3.0',
        level: 'Consistent',
        coverage: '7 of 8',
        lowest: ['Automated tests', 'Environments on demand'],
        target: 'Embedded',
        gap: '+1.0',
        earlier: '2.4',
      },
      {
        id: 'lean',
        name: 'Lean',
        hue: 2,
        score: '2.3',
        level: 'Emerging',
        coverage: '7 of 7',
        lowest: ['Value stream known and improved', 'Limits on work in progress'],
        target: 'Consistent',
        gap: '+0.7',
        earlier: '2.0',
      },
      {
        id: 'measurement',
        name: 'Measurement',
        hue: 3,
        score: '2.4',
        level: 'Emerging',
        coverage: '5 of 7',
        lowest: ['Telemetry that answers questions', 'Service objectives'],
        target: 'Consistent',
        gap: '+0.6',
        earlier: 'not enough answers',
      },
      {
        id: 'sharing',
        name: 'Sharing',
        hue: 4,
        score: '2.8',
        level: 'Consistent',
        coverage: '6 of 6',
        lowest: ['Knowledge held by more than one person', 'Learning across teams'],
        target: 'Embedded',
        gap: '+1.2',
        earlier: '2.7',
      },
    ],
    radar: {
      title: 'Mean score of each pillar, 1 to 5',
      axes: ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing'],
      levelNames: ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive'],
      now: { label: 'This result', values: [3.5714285714285716, 3, 2.2857142857142856, 2.4, 2.8333333333333335] },
      target: { label: 'Target', values: [4, 4, 3, 3, 4] },
      earlier: {
        label: 'Result of 10 February 2026',
        values: [2.857142857142857, 2.4285714285714284, 2, null, 2.6666666666666665],
      },
    },
    dots: {
      title: 'Mean and solid level of each pillar',
      levelNames: ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive'],
      rows: [
        { label: 'Culture', mean: 3.5714285714285716, solidLevel: 3, earlier: 2.857142857142857, target: 4 },
        { label: 'Automation', mean: 3, solidLevel: 3, earlier: 2.4285714285714284, target: 4 },
        { label: 'Lean', mean: 2.2857142857142856, solidLevel: 2, earlier: 2, target: 3 },
        { label: 'Measurement', mean: 2.4, solidLevel: 2, earlier: null, target: 3 },
        { label: 'Sharing', mean: 2.8333333333333335, solidLevel: 3, earlier: 2.6666666666666665, target: 4 },
      ],
    },
    alternative:
      'Culture: 3.6, solid at Consistent; Automation: 3.0, solid at Consistent; Lean: 2.3, solid at Emerging; Measurement: 2.4, solid at Emerging; Sharing: 2.8, solid at Consistent.',
    legend: [
      'filled dot: mean of the rated questions',
      'upright tick: solid level, which two thirds of the rated questions reach',
      'dashed: target',
      'hollow dot: earlier result, on the questions asked both times',
    ],
    notes: [
      'Coverage is the weight of the rated questions out of those that apply. Below three fifths there is no score.',
    ],
  },
  dora: {
    heading: 'Delivery metrics (DORA)',
    verdict: 'Meets the elite benchmark on 1 of 4 answered metrics.',
    sentences: [
      'Throughput: low, the lower of deployment frequency and lead time.',
      'Stability: high, the lower of change failure rate and time to restore.',
    ],
    columns: { metric: 'Metric', answer: 'Answer', band: 'Band', benchmark: 'Elite benchmark', meets: 'Meets it' },
    rows: [
      {
        id: 'dora-lead-time',
        title: 'Lead time for changes',
        answer: 'One week to one month',
        band: 'medium',
        benchmark: 'Less than 1 hour',
        meets: 'no',
        lines: [{ lead: 'Note', text: 'Median of the last 40 changes; most of it is waiting for the release day.' }],
        link: null,
      },
      {
        id: 'dora-change-failure-rate',
        title: 'Change failure rate',
        answer: '12 percent',
        band: 'elite',
        benchmark: '0 to 15 percent',
        meets: 'yes',
        lines: [],
        link: null,
      },
    ],
    notes: [
      "Elite benchmark: The elite benchmark that this questionnaire was written for; equal to the elite group of DORA's 2021 report (dora.dev, CC BY 4.0). Year 2021.",
      'The bands below elite are a convention of this tool (seed-bands-1). Later DORA reports changed what is measured and no longer form such groups.',
    ],
  },
  lens: {
    heading: 'The Three Ways in the same answers',
    note: 'This recuts the answers above by another grouping; it is not a second measurement.',
    columns: { group: 'Way', score: 'Score', level: 'Solid at', coverage: 'Coverage', lowest: 'Two lowest questions' },
    rows: [
      {
        id: 'flow',
        name: 'Flow',
        description: 'Work moves fast and smoothly from an idea to its users.',
        score: '2.8',
        level: 'Emerging',
        coverage: '12 of 13',
        lowest: ['Value stream known and improved', 'Environments on demand'],
      },
    ],
  },
  strengths: {
    heading: 'Strengths to keep',
    none: 'No question is rated 4 or 5 yet.',
    entries: [
      {
        id: 'culture-blameless-response',
        title: 'Blameless response to failure',
        hue: 0,
        text: 'Anyone can call a review, those involved volunteer what they did, and some types of failure have stopped recurring.',
      },
    ],
  },
  suggestions: {
    heading: 'Improve first',
    whyLabel: 'Why this one',
    stepLabel: 'Next step',
    cards: [
      {
        id: 'lean-value-stream',
        title: 'Value stream known and improved',
        dimension: 'Lean',
        hue: 2,
        step: 'Follow one recent change from request to production, and note each step and each person.',
        now: { lead: 'Now, Ad hoc', text: 'Nobody can describe the whole path; each group knows its own step.' },
        next: { lead: 'Next, Emerging', text: 'A few people can describe it, but it is not written down.' },
        why: '2 levels below your target, Consistent; it should move deployment frequency, which stands in the lowest band present (low); it belongs to Flow, the lowest of the Three Ways.',
        unchecked: [],
      },
      {
        id: 'automation-testing',
        title: 'Automated tests',
        dimension: 'Automation',
        hue: 1,
        step: 'Run the tests on every change, and add one test with each fault that is fixed.',
        now: { lead: 'Now, Emerging', text: 'Most of it: some unit tests exist, but regression is checked by hand.' },
        next: {
          lead: 'Next, Consistent',
          text: 'About half: automated tests run on every change, and risky areas are checked by hand.',
        },
        why: '2 levels below your target, Embedded.',
        unchecked: [],
      },
    ],
    none: null,
    certaintyHeading: 'How sure this is',
    certainty: [
      'The choice changes if the 3 “I don’t know” answers stand for the lowest level. Find out before you decide.',
      'Whether it depends on one person is not tested: this is a single response.',
      'A suggestion with its reasons, not a verdict.',
    ],
  },
  contradictions: {
    heading: 'Answers that do not fit together',
    entries: [
      {
        id: 'deployment-and-frequency',
        text: 'Deployment is answered as automated to a button press or more, yet the service is deployed less than once a month.',
        answers: [
          '“Deployment automation”: 4, Embedded',
          'Deployment frequency: Between once a month and once every six months',
        ],
      },
    ],
  },
  comparison: {
    heading: 'Compared with 10 February 2026',
    notes: [
      'Compared on the 36 questions that were asked both times in the same words.',
      'One response has no interval, so nothing here says whether a change is more than noise. Scores may dip while a team improves.',
    ],
    columns: ['pillar', 'Before', 'Now', 'Team change', 'Questionnaire change', 'Total'],
    rows: [
      ['Culture', '2.9', '3.6', '+0.7', '0.0', '+0.7'],
      ['Automation', '2.4', '3.0', '+0.6', '0.0', '+0.6'],
    ],
    items: {
      caption: 'Questions whose level changed',
      columns: ['Question', 'Before', 'Now'],
      rows: [
        ['Shared ownership of production', 'Emerging', 'Consistent'],
        ['Blameless response to failure', 'Embedded', 'Adaptive'],
      ],
    },
  },
  questionsHeading: 'Every question',
  questions: [
    {
      id: 'culture',
      name: 'Culture',
      hue: 0,
      questions: [
        {
          id: 'culture-blameless-response',
          title: 'Blameless response to failure',
          text: 'What happens in the days after a serious incident or a failed release?',
          answer: '5, Adaptive',
          level: 5,
          lines: [
            {
              lead: 'Now',
              text: 'Anyone can call a review, those involved volunteer what they did, and some types of failure have stopped recurring.',
            },
            { lead: 'Next level', text: 'This is the highest level. What would you try next?' },
            {
              lead: 'Note',
              text: 'The review in September was called by a tester. Expired certificates have not come back since.',
            },
            { lead: 'Evidence', text: 'Incident review, timetable outage' },
            { lead: 'Evidence of', text: '14 September 2026' },
            { lead: 'Note', text: 'Łódź, İstanbul, Đà Nẵng, Αθήνα, Київ: 3 → 4, 測' },
          ],
          link: 'https://example.org/reviews/timetable-outage',
        },
      ],
    },
    {
      id: 'automation',
      name: 'Automation',
      hue: 1,
      questions: [
        {
          id: 'automation-testing',
          title: 'Automated tests',
          text: 'How much checking by hand does a change need before the team trusts it?',
          answer: '2, Emerging',
          level: 2,
          lines: [
            { lead: 'Now', text: 'Most of it: some unit tests exist, but regression is checked by hand.' },
            {
              lead: 'Next level',
              text: 'About half: automated tests run on every change, and risky areas are checked by hand.',
            },
            {
              lead: 'Next step',
              text: 'Run the tests on every change, and add one test with each fault that is fixed.',
            },
            { lead: 'Note', text: 'Fares and refunds are still checked by hand; that takes two people three days.' },
          ],
          link: null,
        },
      ],
    },
    {
      id: 'lean',
      name: 'Lean',
      hue: 2,
      questions: [
        {
          id: 'lean-value-stream',
          title: 'Value stream known and improved',
          text: 'How well does the team know the path of work from request to running in production?',
          answer: '1, Ad hoc',
          level: 1,
          lines: [
            { lead: 'Now', text: 'Nobody can describe the whole path; each group knows its own step.' },
            { lead: 'Next level', text: 'A few people can describe it, but it is not written down.' },
            {
              lead: 'Next step',
              text: 'Follow one recent change from request to production, and note each step and each person.',
            },
            {
              lead: 'Note',
              text: 'Nobody in the room could say what happens to a request between sales and our board.',
            },
          ],
          link: null,
        },
      ],
    },
  ],
  method: {
    heading: 'Method and limits',
    paragraphs: [
      'This is a self-assessment: it starts a conversation and proves nothing. It is not made for ranking teams or people, and the highest level is not the goal for every question.',
      'A score is the weighted mean of the rated questions, 1 to 5, shown with one decimal. “I don’t know”, “does not apply” and unanswered questions are never counted as a number. A score exists when at least three fifths of the weight that applies is rated.',
    ],
  },
}

/** SHA-256 of the PDFs of the report above. They change with every change of layout, words or fonts, on purpose. */
export const keptHashes = {
  full: '0e9c81aa0be9809cfc26e855f8caf8b26eead1f1c358a089160dbdaff25334d3',
  summary: 'ed29681ad075f7fc3107e72c0ef2180028ce022f873d2c889d9371836624a171',
}
