import { Suspense, useRef, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { common } from '@/strings/en/common'
import { ArrivalContext } from '@/ui/arrival'
import page from '@/ui/page.module.css'
import styles from './App.module.css'
import { DropAnywhere } from './DropAnywhere'
import { Header } from './Header'
import { Screens } from './Screens'
import { StorageNotices } from './StorageNotices'
import { useLeaveGuard } from './useLeaveGuard'

export function App() {
  return (
    <Router hook={useHashLocation}>
      <Shell />
    </Router>
  )
}

function Shell() {
  const main = useRef<HTMLElement>(null)
  const hasNavigated = useHasNavigated()
  useLeaveGuard()

  return (
    <ArrivalContext value={{ hasNavigated, product: common.product }}>
      <div className={styles.app}>
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          {common.skip}
        </button>
        <Header />
        <StorageNotices />
        <main ref={main} className={styles.main} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Screens />
          </Suspense>
        </main>
        <footer className={styles.footer}>{common.footer}</footer>
      </div>
      <DropAnywhere />
    </ArrivalContext>
  )
}

function Loading() {
  return (
    <div className={[page.page, styles.loading].join(' ')}>
      <p role="status">{common.loading}</p>
    </div>
  )
}

function useHasNavigated(): boolean {
  const [location] = useLocation()
  const [first] = useState(location)
  const [hasNavigated, setHasNavigated] = useState(false)
  if (!hasNavigated && location !== first) setHasNavigated(true)
  return hasNavigated
}
