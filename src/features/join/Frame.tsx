import type { ReactNode } from 'react'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'

type Props = { title: string; tab?: string; children: ReactNode }

/** The column in which a person reads what is asked and what became of the answers. */
export function Frame({ title, tab, children }: Props) {
  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <ScreenTitle title={title} {...(tab === undefined ? {} : { tab })} />
      {children}
    </div>
  )
}

/** Stands where a screen will be in a moment. */
export function Waiting({ text }: { text: string }) {
  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <p role="status">{text}</p>
    </div>
  )
}
