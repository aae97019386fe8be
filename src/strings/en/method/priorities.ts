import { link, list, steps, terms, text, type Section } from '../learnBlocks'
import { methodAddress, type MethodAnchor } from '../methodAnchors'

export const prioritiesSection: Section<MethodAnchor> = {
  id: 'priorities',
  title: 'What to improve first',
  blocks: [
    text(
      'Up to three suggestions come with their reasons. They are a start for a talk in the team, not a verdict. The rule, step by step:',
    ),
    steps(
      'Take every rated question that stands below its target and that you did not mark as high enough for you.',
      'Count the levels between now and the target, times the weight of the question.',
      'Multiply by 2 if the question should move an answered DORA metric that stands in your lowest band, unless that band is elite. Otherwise by 1.5 if it belongs to your weakest scored way; ways that tie all count. Otherwise by 1.',
      'Where something else is needed first, put that question in its place. It keeps the priority.',
      'Sort by priority, ties in the order of the questionnaire, and remove duplicates.',
      'Keep at most one question of a pillar, and the first three. There are fewer when fewer pillars have candidates.',
    ),
    text(
      'Each suggestion shows the statement now, the statement next, the step between them, and in words why this one.',
    ),
  ],
  parts: [
    {
      id: 'targets',
      title: 'Targets, and high enough for us',
      blocks: [
        text(
          'The target of a pillar is level 4, Embedded, until you set another. The gap is the target minus the score. A question marked as high enough for us is never suggested for itself; it can still be named where another one needs it.',
        ),
      ],
    },
    {
      id: 'prerequisites',
      title: 'What is needed first',
      blocks: [
        text(
          'Some steps stand on others: automated tests on every change stand on continuous integration. The questionnaire lists such needs for single questions and levels. They are a coach’s judgement, not research.',
        ),
        list(
          'A need is unmet when the needed question is asked here, rated, and below the needed level.',
          'Of several unmet needs the one with the most levels to go comes first, and so on until none is unmet.',
          'A need that was not asked or not rated is told beside the suggestion; nothing is put in its place.',
        ),
      ],
    },
    {
      id: 'certainty',
      title: 'How sure the three are',
      blocks: [
        text(
          'When you answered some questions with I don’t know, everything is worked out twice more: with all of them at level 1, then with all of them at level 5. The page says whether the same three come out each time.',
        ),
      ],
    },
    {
      id: 'contradictions',
      title: 'Answers that disagree',
      blocks: [
        text(
          'The questionnaire names answers that seldom go together. The page shows both and lets you judge; no score changes. CALMS 1.0.0 has two:',
        ),
        terms(
          [
            'Automation and lead time',
            'The Automation score is 4 or more, yet a change takes more than a month to reach production.',
          ],
          [
            'Deployment and frequency',
            'Deployment is at level 4 or 5, yet the service is deployed less than once a month.',
          ],
        ),
      ],
    },
    {
      id: 'strengths',
      title: 'Strengths to keep',
      blocks: [text('Up to three questions rated 4 or 5, the highest first, ties in the order of the questionnaire.')],
    },
  ],
}

export const comparisonSection: Section<MethodAnchor> = {
  id: 'comparison',
  title: 'Comparing with an earlier result',
  blocks: [
    text(
      'A questionnaire has a version, and each question has a revision that rises when its meaning or one of its levels changes. Two results are compared on the questions whose id and revision are the same in both.',
    ),
    terms(
      ['Team effect', 'Change on the common questions, both times with the weights of the later version.'],
      ['Total', 'Change of the whole score, each time by its own version.'],
      [
        'Questionnaire effect',
        'Total minus team effect: what the new questions did. Shown where all four scores exist.',
      ],
    ),
    list(
      'The short form names CALMS as comparable; the two are compared on their common questions only. Other questionnaires are not mixed.',
      'One answer each time gives a difference and no margin of error, so a small change may be noise.',
      'Old versions stay in the app, and an old result is always shown with the version it was given to.',
    ),
    text(
      'A score can fall while a team improves, and rise while it stands still. See ',
      link('what this tool is not', methodAddress('limits')),
      '.',
    ),
  ],
  parts: [],
}
