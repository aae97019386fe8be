import { learnAddress } from '../learnAnchors'
import { link, list, table, terms, text, type Section } from '../learnBlocks'
import type { MethodAnchor } from '../methodAnchors'

export const answersSection: Section<MethodAnchor> = {
  id: 'answers',
  title: 'What you answer',
  blocks: [
    text(
      'Each question offers five statements in rising order. You choose the last one that is true most of the time; between two, the earlier one. The statements carry no numbers while you answer, so that you read them and do not aim for a mark.',
    ),
  ],
  parts: [
    {
      id: 'levels',
      title: 'The five levels',
      blocks: [
        terms(
          ['1, Ad hoc', 'It does not happen, or only in a crisis or through one person.'],
          ['2, Emerging', 'It happens sometimes, depends on individuals, and is mostly manual.'],
          ['3, Consistent', 'It is the team’s agreed practice and happens for most work.'],
          [
            '4, Embedded',
            'It happens for nearly all work, is built into tools or routines, and its result is visible.',
          ],
          ['5, Adaptive', 'Its results steer further change, reach beyond the team, and have recent examples.'],
        ),
        text('Level 5 is not always the goal. For a small or stable service a lower level can be the right one.'),
      ],
    },
    {
      id: 'missing-answers',
      title: 'Three ways to have no level',
      blocks: [
        terms(
          [
            'I don’t know',
            'You were asked and cannot tell. The question counts as applicable and unrated. That nobody knows can be a finding of its own.',
          ],
          ['Does not apply', 'The question does not fit your service. It is taken out altogether.'],
          ['Unanswered', 'Nothing was chosen. The question counts as applicable and unrated.'],
        ),
        text(
          'The three stay apart on every screen and in every file. None of them is ever counted as 0, or as the middle.',
        ),
      ],
    },
  ],
}

export const scoringSection: Section<MethodAnchor> = {
  id: 'scoring',
  title: 'How a score comes about',
  blocks: [
    text(
      'Numbers are kept as exact fractions and rounded once, when they are shown: one decimal, half up. The full rules, numbered, are in the project’s file docs/scoring.md; tests refer to them.',
    ),
  ],
  parts: [
    {
      id: 'coverage',
      title: 'Coverage and the three-fifths floor',
      blocks: [
        text(
          'Coverage of a pillar is the weight of its rated questions over the weight of its applicable ones. In the shipped questionnaires every question weighs 1, so it reads “6 of 7 rated”.',
        ),
        text(
          'A pillar has a score from a coverage of three fifths. With seven applicable questions that is five rated ones: 4 of 7 is too few. Below the floor the pillar is “not enough answers”; with no applicable question it “does not apply”. Neither is drawn as a point. The chart has a gap and the table says why.',
        ),
      ],
    },
    {
      id: 'dimension-score',
      title: 'Score of a pillar',
      blocks: [
        text(
          'The score is the weighted mean of the rated questions, from 1 to 5. Levels 4, 3 and 2 make 3.0. A don’t-know among them changes the coverage and leaves the mean.',
        ),
      ],
    },
    {
      id: 'solid-level',
      title: 'Solid level',
      blocks: [
        text(
          'The solid level is the highest level that at least two thirds of the rated questions reach. The word beside a score, such as Consistent, is the name of the solid level; a mean has no word of its own.',
        ),
        table(
          'Two pillars with nearly the same mean',
          ['Levels', 'Mean', 'Solid level', 'Why'],
          [
            [
              '5, 5, 5, 5, 1, 1, 1',
              '3.3',
              '1, Ad hoc',
              'Only four of seven reach level 2 or more; two thirds of seven is at least five.',
            ],
            ['4, 4, 3, 3, 3, 3, 2', '3.1', '3, Consistent', 'Six of seven reach level 3; two of seven reach level 4.'],
          ],
        ),
        text('The first pillar has strong parts and a hole. The mean hides the hole; the solid level shows it.'),
      ],
    },
    {
      id: 'lowest-questions',
      title: 'The two lowest questions',
      blocks: [
        text(
          'Beside each score stand its solid level, its coverage and its two lowest questions. Ties keep the order of the questionnaire.',
        ),
      ],
    },
    {
      id: 'lens',
      title: 'The Three Ways lens',
      blocks: [
        text(
          'Every CALMS question also belongs to one of the ',
          link('Three Ways', learnAddress('three-ways')),
          '. The lens applies the same rules to the questions of one way, across the pillars. It cuts the same answers another way; it is no second measurement, and a way cannot confirm what a pillar says. The Three Ways questionnaire asks questions of its own.',
        ),
      ],
    },
    {
      id: 'no-overall-score',
      title: 'No overall number',
      blocks: [
        text(
          'The app shows no single number for a team. An average over pillars hides what the profile is there to show.',
        ),
        list(
          'What is strong, what holds back and what to do first are said in sentences, at most five.',
          'A sentence that would have nothing to say is left out.',
        ),
      ],
    },
    {
      id: 'dora-bands',
      title: 'DORA: benchmark and bands',
      blocks: [
        text(
          'The result is “meets the elite benchmark on n of m answered metrics”. The ',
          link('elite benchmark', learnAddress('elite-benchmark')),
          ' is the source document’s. The bands below it are called seed-bands-1. They are a convention of this project, so that every possible answer has a band and a better answer never has a lower one; they are not DORA’s groups.',
        ),
        table(
          'Bands seed-bands-1',
          ['Metric', 'Elite', 'High', 'Medium', 'Low'],
          [
            [
              'Deployment frequency',
              'several times a day',
              'about once a day, down to once a week',
              'once a week to once a month',
              'less than once a month',
            ],
            ['Lead time for changes', 'less than 1 hour', '1 hour to 1 week', '1 week to 1 month', 'more than 1 month'],
            ['Change failure rate', '0 to 15 percent', '16 to 30 percent', '31 to 45 percent', 'more than 45 percent'],
            ['Mean time to restore', 'less than 1 hour', '1 hour to 1 day', '1 day to 1 week', 'more than 1 week'],
          ],
        ),
        list(
          'Throughput is the lower band of frequency and lead time; stability is the lower band of failure rate and restore. With one of a pair missing there is none.',
          'Bands are never averaged, there is no percentile, and a missing metric is left out.',
          'The rework rate has a value and no band.',
        ),
        text(
          'DORA has regrouped and renamed some metrics since: ',
          link('what changed', learnAddress('what-changed')),
          '.',
        ),
      ],
    },
  ],
}
