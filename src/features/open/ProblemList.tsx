import { describeProblem, formatPath, type Problem } from '@/domain/problem'
import { open } from '@/strings/en/open'
import { problems as words } from '@/strings/en/problems'
import styles from './Open.module.css'

const most = 50

/** Every fault with its place, as far as a person can read them. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const hidden = problems.length - most
  return (
    <>
      <ul className={styles.problems}>
        {problems.slice(0, most).map((problem, index) => (
          <li key={index}>
            {problem.path && problem.path.length > 0 && <code>{formatPath(problem.path)}</code>}
            <span>{describeProblem(problem, words)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{open.more(hidden)}</p>}
    </>
  )
}
