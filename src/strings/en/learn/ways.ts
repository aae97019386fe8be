import type { LearnAnchor } from '../learnAnchors'
import { link, list, text, type Section } from '../learnBlocks'
import { methodAddress } from '../methodAnchors'

export const waysSection: Section<LearnAnchor> = {
  id: 'three-ways',
  title: 'The Three Ways',
  blocks: [
    text(
      'Gene Kim, co-author of The Phoenix Project and The DevOps Handbook, describes DevOps by three ways of working. He set them out in an article of August 2012, and the Handbook sorts its practices under them.',
    ),
    text(
      'DORA’s own model groups its capabilities as fast flow, fast feedback and climate for learning. These are the same three, which is why the questionnaire can show its answers both ways. See ',
      link('how the lens works', methodAddress('lens')),
      '.',
    ),
  ],
  parts: [
    {
      id: 'flow',
      title: 'The First Way: Flow',
      blocks: [
        text(
          'The idea: make work move well from Dev to Ops to the customer. What counts is the whole path. A step that becomes faster while the whole becomes slower is no gain, and a known fault is not passed on.',
        ),
        text('Practices:'),
        list(
          'Make work visible, and limit how much is in progress.',
          'Cut batches small and reduce handoffs.',
          'Find what holds the path up most, and widen it there.',
          'Keep everything in version control, get environments on demand, release at low risk.',
          'Shape the architecture so that parts can be deployed on their own.',
        ),
      ],
    },
    {
      id: 'feedback',
      title: 'The Second Way: Feedback',
      blocks: [
        text(
          'The idea: strengthen the loops that run back from operation to development, so that problems are found and fixed quickly, close to where they arise.',
        ),
        text('Practices:'),
        list(
          'Run fast automated tests on every change.',
          'Monitor all layers of the service and alert on what users would notice.',
          'Let those who build the service share in running it.',
          'Stop and repair together when something breaks.',
          'Review each other’s changes, and try ideas out on real use before building on them.',
        ),
      ],
    },
    {
      id: 'learning',
      title: 'The Third Way: Continual Experimentation and Learning',
      blocks: [
        text(
          'The idea: a culture that experiments, that becomes more resilient by its failures, and in which an organisation learns and not only its members. Practice and repetition are part of it.',
        ),
        text('Practices:'),
        list(
          'Review failures without blame, near misses included.',
          'Rehearse failure on purpose, for example in game days.',
          'Set time aside to improve daily work.',
          'Turn what one team found out into shared code, standards and courses.',
          'Teach inside the organisation and meet across teams.',
        ),
      ],
    },
  ],
}
