import { describeProblem, type Problem } from '@/domain/problem'
import { problems as words } from '@/strings/en/problems'

const most = 5

/** The first faults of something that was refused, one sentence each. */
export function ProblemSentences({ problems }: { problems: readonly Problem[] }) {
  return problems.slice(0, most).map((problem, index) => <p key={index}>{describeProblem(problem, words)}</p>)
}
