import page from '@/ui/page.module.css'
import styles from './Heat.module.css'

/** Names of the shades, lowest level first. */
export function Legend({ label, names }: { label: string; names: readonly string[] }) {
  return (
    <div className={[page.small, page.soft, styles.legend].join(' ')}>
      <span>{label}</span>
      <ol className={styles.legend}>
        {names.map((name, index) => (
          <li key={name}>
            <span className={styles.swatch} data-shade={index + 1} />
            {name}
          </li>
        ))}
      </ol>
    </div>
  )
}
