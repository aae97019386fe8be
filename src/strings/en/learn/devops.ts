import type { LearnAnchor } from '../learnAnchors'
import { list, table, terms, text, type Section } from '../learnBlocks'

export const devopsSection: Section<LearnAnchor> = {
  id: 'devops',
  title: 'What DevOps is',
  blocks: [
    text(
      'DevOps joins two groups that used to work apart. Dev stands for those who make a service: development, testing, product. Ops stands for those who run it: infrastructure, networks, security. They take on one goal together: value that reaches users reliably and often.',
    ),
  ],
  parts: [
    {
      id: 'problem',
      title: 'The problem it answers',
      blocks: [
        text(
          'The idea grew in the late 2000s. Development was measured by how fast it wrote code, operations by how stable the service stayed, and the two seldom worked together. Each followed its own target, and the targets pulled apart.',
        ),
        list(
          'Releases were slow and painful.',
          'Outages were frequent.',
          'Each side held the other responsible when something broke.',
        ),
        text('DevOps is the culture, the movement and the set of practices that grew up to end this.'),
      ],
    },
    {
      id: 'definition',
      title: 'A working definition',
      blocks: [
        {
          kind: 'definition',
          text: 'DevOps is the practice of operations and development engineers working together through the whole life of a service: from design, through development, to support in production.',
        },
      ],
    },
    {
      id: 'devops-is-not',
      title: 'What it is not',
      blocks: [
        list(
          'It is not a team you create. A new group between Dev and Ops adds one more handover; what has to change is how the existing groups work with each other.',
          'It is not a tool you buy. Tools help with some of the practices. None of them gives two groups a goal in common.',
        ),
        text('It is a way for an organisation to work, and it changes what people do together every day.'),
      ],
    },
  ],
}

export const neighboursSection: Section<LearnAnchor> = {
  id: 'devops-agile-sre',
  title: 'DevOps, Agile and SRE',
  blocks: [
    text('The three are often named in one breath. They answer different questions and fit together.'),
    terms(
      ['Agile', 'A way to develop software: deliver in small iterations and respond to change.'],
      [
        'DevOps',
        'Carries the ideas of Agile further, to operations, infrastructure and the whole path of a change until users have it.',
      ],
      [
        'SRE, Site Reliability Engineering',
        'One particular way to put DevOps into practice. It began at Google and treats operations as a software engineering problem.',
      ],
    ),
    table(
      'Agile, DevOps and SRE side by side',
      ['Compared by', 'Agile', 'DevOps', 'SRE'],
      [
        [
          'What it is',
          'A development methodology',
          'An approach to the whole delivery',
          'An implementation of DevOps principles',
        ],
        [
          'How far it reaches',
          'From request to working software',
          'From request to running service',
          'The running service and what feeds it',
        ],
        [
          'What it works on',
          'Iterations and response to change',
          'Dev and Ops working as one',
          'Operations done as software engineering',
        ],
      ],
    ),
  ],
  parts: [],
}
