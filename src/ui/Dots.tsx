import styles from './Dots.module.css'

/** From here on single dots are no longer counted by eye, and a bar shows the share. */
const mostDots = 60

type Props = {
  /** People at each of the levels, in the order of `names`. */
  counts: readonly number[]
  /** What stands before each row: the name of its level, or the statement itself. */
  names: readonly string[]
  /** Says in words what the figure shows. */
  label: string
  look?: 'compact' | 'statements'
}

/** How people are spread over the levels: a row a level, one dot a person, the count beside it. */
export function LevelDots({ counts, names, label, look = 'compact' }: Props) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <ul className={[styles.rows, styles[look]].join(' ')} aria-label={label}>
      {names.map((name, index) => {
        const count = counts[index] ?? 0
        return (
          <li key={name} className={styles.row} data-empty={count === 0}>
            <span className={styles.name}>{name}</span>
            {total > mostDots ? <Bar share={count / total} /> : <Dots count={count} />}
            <span className={styles.count}>{count}</span>
          </li>
        )
      })}
    </ul>
  )
}

function Dots({ count }: { count: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: count }, (_, person) => (
        <i key={person} />
      ))}
    </span>
  )
}

function Bar({ share }: { share: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <i style={{ width: `${100 * share}%` }} />
    </span>
  )
}
