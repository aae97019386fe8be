import { Link, useLocation } from 'wouter'
import { common } from '@/strings/en/common'
import styles from './App.module.css'

const rooms = [
  { path: '/', name: common.start },
  { path: '/surveys', name: common.surveys },
  { path: '/learn', name: common.learn },
  { path: '/method', name: common.method },
  { path: '/settings', name: common.settings },
] as const

export function Header() {
  const [location] = useLocation()
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.brand}>
        <span className={styles.mark} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
          <i />
        </span>
        {common.product}
      </Link>
      <nav className={styles.nav} aria-label={common.nav}>
        {rooms.map(({ path, name }) => (
          <Link key={path} href={path} aria-current={isIn(location, path) ? 'page' : undefined}>
            <span>{name}</span>
          </Link>
        ))}
      </nav>
    </header>
  )
}

function isIn(location: string, path: string): boolean {
  return location === path || (path !== '/' && location.startsWith(`${path}/`))
}
