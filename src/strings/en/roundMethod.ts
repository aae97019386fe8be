import { reportMethod } from './reportMethod'

type Promised = { readonly kind: 'open' } | { readonly kind: 'confidential'; readonly k: number }

const confidential = (k: number) =>
  `This round was confidential: no figure is shown with fewer than ${k} people behind it, nor one that would give such a figure by subtraction from others or from what was shown before. That has limits: the browser of the facilitator opens single answers, and where everybody answered the same, the figure tells what each of them said.`

const open =
  'This round was open, by consent of those who answered: figures are shown whatever the number of people behind them. In a small team they can tell who said what.'

/** Method, limits and sources, as every report of a round ends. */
export const roundMethod = {
  heading: reportMethod.heading,
  paragraphs: (promise: Promised) => [
    'This is a self-assessment: it starts a conversation and proves nothing. It is not made for ranking teams or people, and the highest level is not the goal for every question.',
    'The person is the unit: everybody who rated enough of a group of questions has a score of their own, and the score of the round is the mean of those, 1 to 5. n is how many people are behind it. “I don’t know”, “does not apply” and unanswered questions are never counted as a number.',
    'The 95 % interval says how far the mean of everybody invited may lie from the mean of those who answered. It takes for granted that those who did not answer are like those who did, which nobody knows. There is none below four people, none where everybody answered, and none where all answered the same.',
    'Agreement is van der Eijk’s A, from 1 (all in one level) over 0 (all levels alike) to −1 (half at either end). Aligned is 0.7 and more, split is below 0; below five people there is no word, because chance alone makes one. A question is worth talking about where three or more people rated it two levels or more apart without being aligned.',
    'A change of a score between rounds is called clear when its 90 % interval leaves out zero, else it may be noise.',
    promise.kind === 'open' ? open : confidential(promise.k),
    ...reportMethod.paragraphs.slice(2),
    reportMethod.sources,
  ],
}
