/** Text with links in it. A plain string where there is none. */
export type RichText = string | readonly (string | TextLink)[]
export type TextLink = { readonly text: string; readonly to: string }

export type TextTable = {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of a row names the row. */
  readonly rows: readonly (readonly string[])[]
}

/** What the text of the Learn and Method screens is made of. */
export type Block =
  | { readonly kind: 'text'; readonly text: RichText }
  | { readonly kind: 'definition'; readonly text: RichText }
  | { readonly kind: 'list'; readonly items: readonly RichText[] }
  | { readonly kind: 'steps'; readonly items: readonly RichText[] }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly text: RichText }[] }
  | { readonly kind: 'table'; readonly table: TextTable }

/** A stretch of text that a link can lead to. */
export type Part<Anchor extends string> = {
  readonly id: Anchor
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Section<Anchor extends string> = Part<Anchor> & { readonly parts: readonly Part<Anchor>[] }

/** A screen of text: Learn or Method. */
export type TextPage<Anchor extends string> = {
  readonly title: string
  readonly lead: string
  readonly contents: string
  readonly unknownTopic: string
  readonly sections: readonly Section<Anchor>[]
}

/** A link inside a text. */
export function link(text: string, to: string): TextLink {
  return { text, to }
}

/** A paragraph. */
export function text(...parts: readonly (string | TextLink)[]): Block {
  return { kind: 'text', text: parts }
}

/** Points in no order. */
export function list(...items: readonly RichText[]): Block {
  return { kind: 'list', items }
}

/** Points in the order in which they happen. */
export function steps(...items: readonly RichText[]): Block {
  return { kind: 'steps', items }
}

/** Words, each with what it means. */
export function terms(...pairs: readonly (readonly [term: string, text: RichText])[]): Block {
  return { kind: 'terms', terms: pairs.map(([term, meaning]) => ({ term, text: meaning })) }
}

/** A table; the first cell of each row names the row. */
export function table(caption: string, columns: readonly string[], rows: TextTable['rows']): Block {
  return { kind: 'table', table: { caption, columns, rows } }
}
