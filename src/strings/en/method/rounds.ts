import { link, list, table, terms, text, type Section } from '../learnBlocks'
import { methodAddress, type MethodAnchor } from '../methodAnchors'

export const roundsSection: Section<MethodAnchor> = {
  id: 'rounds',
  title: 'Many people, one round',
  blocks: [
    text(
      'In a survey each person answers alone. The unit is the person: a pillar’s score is the mean over the people who have a score of their own there, and n says how many they are. Nobody’s answer counts more because they answered more questions.',
    ),
  ],
  parts: [
    {
      id: 'agreement',
      title: 'How far people agree',
      blocks: [
        text(
          'A mean of 3 can be nine people at Consistent, or two camps at both ends. So the distribution comes first: one dot a person. Agreement is van der Eijk’s A (2001), from −1 for two camps at the ends over 0 for answers spread evenly to 1 for all the same.',
        ),
        terms(['Aligned', 'A of 0.7 or more.'], ['Mixed', 'A from 0 to below 0.7.'], ['Split', 'A below 0.']),
        text(
          'Below five answers there is no word, only the dots: answers thrown at random look aligned in one question of ten. A question is worth talking about when at least three people rated it, two or more levels lie between them, and A is below 0.7.',
        ),
      ],
    },
    {
      id: 'interval',
      title: 'How sure a mean is',
      blocks: [
        text(
          'Some of those who were invited did not answer. The interval says where the mean of all of them may lie, at 95 percent: Student’s t with a correction for the share that answered. It takes those who did not answer to be like those who did, which nobody knows.',
        ),
        list(
          'Below four people there is no interval.',
          'When everybody answered there is none either: nobody is missing.',
          'When all answered the same, the page says that in place of an interval.',
        ),
      ],
    },
    {
      id: 'confidential-rounds',
      title: 'What a confidential round shows',
      blocks: [
        text(
          'Nothing but the number of answers below k people (usually five), and no figure with fewer than k people behind it. Figures that would give such a figure away by subtraction are hidden too, and the page says why.',
        ),
        list(
          'Results appear when the facilitator reveals them. What comes or changes afterwards is held back until it concerns at least k people.',
          'Notes come without name, time or order.',
          'The word is confidential, not anonymous: the browser of the facilitator opens single answers in order to count them. The app does not show them.',
          'What everybody says cannot be hidden. Before an export the app lists what it would tell.',
        ),
      ],
    },
    {
      id: 'agenda',
      title: 'What to talk about',
      blocks: [
        text(
          'The agenda takes the questions on which people disagree most and those that lie furthest below their target, and gives each its minutes. It is a start: move, remove and add as you like.',
        ),
        table(
          'Questions by length of the meeting',
          ['Length', 'Questions'],
          [
            ['60 minutes', 'four: two by gap, two by disagreement'],
            ['90 minutes', 'five: three by gap, two by disagreement'],
            ['150 minutes', 'all on which people disagree, then the largest gaps, as many as fit'],
          ],
        ),
        text(
          'What the team settles on is kept beside the answers and never replaces them. If people are still two levels apart after talking, note the lower one and the disagreement.',
        ),
      ],
    },
    {
      id: 'what-if',
      title: 'If the planned actions land',
      blocks: [
        text(
          'Each planned question is set to its expected level where its mean is lower, and its pillar moves by the weighted mean of these steps. This is arithmetic that shows what the plan aims at. It is no forecast.',
        ),
      ],
    },
  ],
}

export const overTimeSection: Section<MethodAnchor> = {
  id: 'rounds-over-time',
  title: 'Rounds over time, and several teams',
  blocks: [
    text(
      'Two rounds are compared on the questions that both asked in the same words. What the team changed is told apart from what a new version of the questionnaire changed.',
    ),
  ],
  parts: [
    {
      id: 'clear-change',
      title: 'Clear change, or may be noise',
      blocks: [
        text(
          'The change of a pillar is the difference of the means on the common questions, with its 90 percent Welch interval. If the interval leaves out 0 it is a clear change, otherwise it may be noise. The rounds are taken as independent although mostly the same people answer; that is cautious. With fewer than four people in either round there is only the difference.',
        ),
        text(
          'For single questions there is the difference and both distributions, and no word: with many questions some would look clear by chance. The rules for one response are under ',
          link('comparison', methodAddress('comparison')),
          '.',
        ),
      ],
    },
    {
      id: 'several-teams',
      title: 'Several teams side by side',
      blocks: [
        text(
          'The overview shows where several teams stand below a level on the same question: what an organization can help with. It has no totals and no ranking, teams stand in the order in which you put them, and a team is in it only through its own file. What a team’s round withholds stays withheld.',
        ),
      ],
    },
  ],
}
