import { useRef } from 'react'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import styles from './results.module.css'

type Place = { readonly id: string; readonly title: string }

/** Ways to the parts of a long page. Buttons, because the address after # belongs to the screens. */
export function ContentsNav({ places }: { places: readonly Place[] }) {
  const nav = useRef<HTMLElement>(null)
  const goTo = (id: string) => {
    const heading = nav.current?.ownerDocument.getElementById(id)
    heading?.focus()
    heading?.scrollIntoView({ block: 'start' })
  }
  return (
    <nav ref={nav} className={styles.contents} aria-label={results.contents}>
      <span className={page.soft}>{results.contents}</span>
      {places.map(({ id, title }) => (
        <Button
          key={id}
          look="plain"
          onClick={() => {
            goTo(id)
          }}
        >
          {title}
        </Button>
      ))}
    </nav>
  )
}
