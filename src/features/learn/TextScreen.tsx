import { useEffect } from 'react'
import type { Block, TextPage } from '@/strings/en/learnBlocks'
import { Notice } from '@/ui/Notice'
import pageStyles from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { BlockView } from './BlockView'
import { Contents } from './Contents'
import styles from './learn.module.css'
import { showTopic } from './showTopic'

type Props<Anchor extends string> = {
  page: TextPage<Anchor>
  address: (anchor: Anchor) => string
  /** Where to start reading: at the top, at a place, or at the top because the place asked for does not exist. */
  start: Anchor | 'top' | 'unknown'
}

/** A long text with a table of contents, opened at the top or at one of its places. */
export function TextScreen<Anchor extends string>({ page, address, start }: Props<Anchor>) {
  const isAtTop = start === 'top' || start === 'unknown'
  useEffect(() => {
    if (!isAtTop) showTopic(start)
  }, [isAtTop, start])

  return (
    <div className={pageStyles.page}>
      <ScreenTitle title={page.title} keepsFocus={!isAtTop} />
      <p className={pageStyles.lead}>{page.lead}</p>
      {start === 'unknown' && <Notice kind="info" title={page.unknownTopic} />}
      <div className={styles.columns}>
        <Contents page={page} address={address} />
        <div className={styles.sections}>
          {page.sections.map(({ id, title, blocks, parts }) => (
            <section key={id} className={styles.section} aria-labelledby={id}>
              <h2 id={id} tabIndex={-1}>
                {title}
              </h2>
              {blocks.map(renderBlock)}
              {parts.map((part) => (
                <div key={part.id} className={styles.part}>
                  <h3 id={part.id} tabIndex={-1}>
                    {part.title}
                  </h3>
                  {part.blocks.map(renderBlock)}
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

function renderBlock(block: Block, index: number) {
  return <BlockView key={index} block={block} />
}
