import type { Block } from '@/strings/en/learnBlocks'
import styles from './learn.module.css'
import { RichTextView } from './RichTextView'
import { TextTable } from '@/ui/TextTable'

export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <RichTextView text={block.text} />
        </p>
      )
    case 'definition':
      return (
        <p className={styles.definition}>
          <RichTextView text={block.text} />
        </p>
      )
    case 'list':
      return <ul className={styles.list}>{points(block.items)}</ul>
    case 'steps':
      return <ol className={styles.steps}>{points(block.items)}</ol>
    case 'terms':
      return <Terms terms={block.terms} />
    case 'table':
      return <TextTable {...block.table} />
    default:
      return block satisfies never
  }
}

function points(items: Extract<Block, { kind: 'list' }>['items']) {
  return items.map((item, index) => (
    <li key={index}>
      <RichTextView text={item} />
    </li>
  ))
}

function Terms({ terms }: Pick<Extract<Block, { kind: 'terms' }>, 'terms'>) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <RichTextView text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
