/** Kinds of structure element that the report uses, as PDF names them. */
export type ElementType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Link'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'

export type ElementAttributes = {
  /** What a figure shows, in words. */
  readonly alternative?: string
  readonly scope?: 'Column' | 'Row'
  /** Place of a figure on its page: left, bottom, right, top, in PDF's coordinates. */
  readonly bounds?: readonly [number, number, number, number]
}

export type Annotation = {
  readonly page: number
  readonly rectangle: readonly [number, number, number, number]
  readonly target:
    { readonly kind: 'inside'; readonly anchor: string } | { readonly kind: 'web'; readonly address: string }
  readonly description: string
}

/** A piece of page content, by the number it has on its page. */
export type Mark = { readonly page: number; readonly mark: number }

export type StructureElement = {
  readonly type: ElementType
  readonly attributes: ElementAttributes
  readonly children: (StructureElement | Mark | { readonly annotation: Annotation })[]
}

/** Records what a document is made of while its pages are drawn. Pages are counted from 1. */
export type Structure = {
  readonly root: StructureElement
  /** Elements of the marks of each page, in order. */
  readonly marks: ReadonlyMap<number, readonly StructureElement[]>
  /** What is drawn within becomes part of a new element. */
  readonly element: (type: ElementType, attributes: ElementAttributes, draw: () => void) => void
  /** Content of the open element. One mark must not lie within another, nor go on over a page break. */
  readonly content: (draw: () => void) => void
  /** Content that says nothing: rules, backgrounds, page numbers. */
  readonly decoration: (draw: () => void) => void
  /** An area of the page that leads somewhere; belongs to the open element, which is a link. */
  readonly annotate: (annotation: Annotation) => void
}

/** An empty document. `currentPage` says where content goes, `write` adds an operator to it. */
export function createStructure(currentPage: () => number, write: (operator: string) => void): Structure {
  const root: StructureElement = { type: 'Document', attributes: {}, children: [] }
  const marks = new Map<number, StructureElement[]>()
  let open = root
  let isMarking = false

  function marked(begin: string, draw: () => void): void {
    if (isMarking) throw new Error('A mark lies within another')
    isMarking = true
    write(begin)
    draw()
    write('EMC')
    isMarking = false
  }
  function content(draw: () => void): void {
    const page = currentPage()
    const onPage = marks.get(page) ?? []
    marks.set(page, onPage)
    const mark = onPage.push(open) - 1
    open.children.push({ page, mark })
    marked(`/${open.type} << /MCID ${mark} >> BDC`, draw)
  }
  return {
    root,
    marks,
    content,
    decoration: (draw) => marked('/Artifact BMC', draw),
    element: (type, attributes, draw) => {
      const parent = open
      open = { type, attributes, children: [] }
      parent.children.push(open)
      draw()
      open = parent
    },
    annotate: (annotation) => void open.children.push({ annotation }),
  }
}
