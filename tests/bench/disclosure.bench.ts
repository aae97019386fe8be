import { bench, describe } from 'vitest'
import { shownOverReveals, type FigureOf } from '@/domain/round/shownFigures'

type Sent = { readonly respondent: string; readonly revision: number; readonly choices: readonly number[] }

const questions = [0, 1, 2]
const options = Array.from({ length: 12 }, (_, option) => option)
const figure: FigureOf<Sent> = {
  hasFigure: () => true,
  segments: questions.flatMap((question) =>
    options.map((option) => ({
      key: `${question}/${option}`,
      has: ({ choices }: Sent) => choices[question] === option,
    })),
  ),
}

// Every pair of options is crossed by somebody; a fixed walk through the options, without chance.
function send(person: number, revision: number): Sent {
  const walk = person * 7 + revision * 5
  return {
    respondent: `person ${person}`,
    revision,
    choices: [walk % 12, (walk * 5 + (walk >> 3)) % 12, (walk >> 2) % 12],
  }
}

function reveal(people: number, changed: number) {
  const ballots = Array.from({ length: people }, (_, person) => send(person, person < changed ? 2 : 1))
  return { ballots, missing: 0 }
}

const few = [reveal(460, 0), reveal(480, 0), reveal(500, 0)]
const many = [reveal(200, 0), reveal(350, 60), reveal(500, 200)]

// 500 people, three segment questions of twelve options, three reveals; the decision for one figure.
describe('what a figure of 500 people may show', () => {
  bench('one reveal', () => {
    shownOverReveals(figure, [reveal(500, 0)], 5)
  })
  bench('three reveals, few answers apart', () => {
    shownOverReveals(figure, few, 5)
  })
  bench('three reveals, many answers apart', () => {
    shownOverReveals(figure, many, 5)
  })
  bench('three reveals, at least ten people', () => {
    shownOverReveals(figure, many, 10)
  })
})
