import type { Block, RichText, TextLink, TextPage } from '@/strings/en/learnBlocks'

/** Anchors in reading order. */
export function anchorsOf(page: TextPage<string>): string[] {
  return page.sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)])
}

export function blocksOf(page: TextPage<string>): readonly Block[] {
  return page.sections.flatMap(({ blocks, parts }) => [...blocks, ...parts.flatMap((part) => part.blocks)])
}

export function tablesOf(page: TextPage<string>) {
  return blocksOf(page).flatMap((block) => (block.kind === 'table' ? [block.table] : []))
}

function richTextsOf(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'text':
    case 'definition':
      return [block.text]
    case 'list':
    case 'steps':
      return block.items
    case 'terms':
      return block.terms.flatMap(({ term, text }) => [term, text])
    case 'table':
      return [block.table.caption, ...block.table.columns, ...block.table.rows.flat()]
    default:
      return block satisfies never
  }
}

export function linksOf(page: TextPage<string>): readonly TextLink[] {
  return blocksOf(page)
    .flatMap(richTextsOf)
    .flatMap((rich) =>
      typeof rich === 'string' ? [] : rich.flatMap((part) => (typeof part === 'string' ? [] : [part])),
    )
}

/** Every word of the page, one string a text. */
export function wordsOf(page: TextPage<string>): string[] {
  const titles = page.sections.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)])
  const texts = blocksOf(page)
    .flatMap(richTextsOf)
    .map((rich) =>
      typeof rich === 'string' ? rich : rich.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    )
  return [page.title, page.lead, ...titles, ...texts]
}
