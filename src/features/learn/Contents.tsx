import { useId } from 'react'
import type { TextPage } from '@/strings/en/learnBlocks'
import styles from './learn.module.css'
import { TextLinkView } from './TextLinkView'

type Props<Anchor extends string> = { page: TextPage<Anchor>; address: (anchor: Anchor) => string }

/** Table of contents: sections, and under each its parts where there is room. */
export function Contents<Anchor extends string>({ page, address }: Props<Anchor>) {
  const labelId = useId()
  return (
    <nav className={styles.contents} aria-labelledby={labelId}>
      <p id={labelId}>{page.contents}</p>
      <ul>
        {page.sections.map(({ id, title, parts }) => (
          <li key={id}>
            <TextLinkView text={title} to={address(id)} />
            {parts.length > 0 && (
              <ul>
                {parts.map((part) => (
                  <li key={part.id}>
                    <TextLinkView text={part.title} to={address(part.id)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
