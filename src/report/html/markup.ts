/** HTML that was made here. A plain string is text that people may have typed: it is escaped when it becomes a child. */
export type Markup = { readonly markup: string }
export type Child = Markup | string

type Attributes = Readonly<Record<string, string>>

/** An element. Values of attributes and children that are strings are escaped. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const set = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`)
  return { markup: `<${name}${set.join('')}>${children.map(write).join('')}</${name}>` }
}

/** Elements one after another. */
export function join(children: readonly Child[]): Markup {
  return { markup: children.map(write).join('\n') }
}

/** SVG that a chart was drawn as; it escapes its own texts. */
export function drawn(svg: string): Markup {
  return { markup: svg.trim() }
}

function write(child: Child): string {
  return typeof child === 'string' ? escapeText(child) : child.markup
}

/** Characters that mean something in HTML, and those that no document may hold. */
function escapeText(text: string): string {
  return text
    .replace(/\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
