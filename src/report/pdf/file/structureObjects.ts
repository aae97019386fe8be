import { addObject, extendDictionary, reserveObject, type PdfObjects } from './objects'
import type { Annotation, Structure, StructureElement } from './structure'
import { addressString, number, reference, textString } from './syntax'

/** Where an anchor lies: a page, counted from 1, and a height above its lower edge. */
export type Destination = { readonly page: number; readonly height: number }

type Context = {
  readonly objects: PdfObjects
  readonly pages: readonly number[]
  readonly anchors: ReadonlyMap<string, Destination>
  /** Links, each with the object of its element. */
  readonly links: { readonly annotation: Annotation; readonly id: number; readonly element: number }[]
  readonly ids: Map<StructureElement, number>
}

/** Writes the structure of a document and its links into its objects. Throws if a link leads to no anchor. */
export function addStructure(
  objects: PdfObjects,
  pages: readonly number[],
  { root, marks }: Structure,
  anchors: ReadonlyMap<string, Destination>,
): void {
  const context: Context = { objects, pages, anchors, links: [], ids: new Map() }
  const treeRoot = reserveObject(objects)
  const rootId = addElement(root, treeRoot, context)
  const parentTree = addObject(objects, `<< /Nums [${parentEntries(marks, context).join(' ')}] >>`)
  const nextKey = pages.length + context.links.length
  objects.bodies.set(
    treeRoot,
    `<< /Type /StructTreeRoot /K ${reference(rootId)} /ParentTree ${reference(parentTree)} /ParentTreeNextKey ${nextKey} >>`,
  )
  extendDictionary(objects, objects.catalog, `/MarkInfo << /Marked true >> /StructTreeRoot ${reference(treeRoot)}`)
  pages.forEach((page, index) => {
    const annotations = context.links.filter(({ annotation }) => annotation.page === index + 1)
    const list = annotations.map(({ id }) => reference(id)).join(' ')
    const entry = annotations.length > 0 ? ` /Annots [${list}]` : ''
    extendDictionary(objects, page, `/StructParents ${index} /Tabs /S${entry}`)
  })
}

function addElement(element: StructureElement, parent: number, context: Context): number {
  const { objects, pages } = context
  const id = reserveObject(objects)
  context.ids.set(element, id)
  const page = element.children.flatMap((child) => ('page' in child ? [child.page] : []))[0]
  const children = element.children.map((child) => {
    if ('type' in child) return reference(addElement(child, id, context))
    if ('annotation' in child) return linkReference(child.annotation, id, context)
    if (child.page === page) return String(child.mark)
    return `<< /Type /MCR /Pg ${pageReference(pages, child.page)} /MCID ${child.mark} >>`
  })
  const entries = [
    `/S /${element.type} /P ${reference(parent)} /K [${children.join(' ')}]`,
    ...(page === undefined ? [] : [`/Pg ${pageReference(pages, page)}`]),
    ...attributeEntries(element),
  ]
  objects.bodies.set(id, `<< ${entries.join(' ')} >>`)
  return id
}

function attributeEntries({ attributes: { alternative, scope, bounds } }: StructureElement): string[] {
  return [
    ...(alternative === undefined ? [] : [`/Alt ${textString(alternative)}`]),
    ...(scope === undefined ? [] : [`/A << /O /Table /Scope /${scope} >>`]),
    ...(bounds === undefined ? [] : [`/A << /O /Layout /BBox [${bounds.map(number).join(' ')}] >>`]),
  ]
}

function linkReference(annotation: Annotation, element: number, context: Context): string {
  const { objects, pages, links } = context
  const { rectangle, description, target, page } = annotation
  const key = pages.length + links.length
  const leads =
    target.kind === 'web'
      ? `/A << /S /URI /URI ${addressString(target.address)} >>`
      : `/Dest ${destinationArray(target.anchor, context)}`
  const id = addObject(
    objects,
    `<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [${rectangle.map(number).join(' ')}] /StructParent ${key} /Contents ${textString(description)} ${leads} >>`,
  )
  links.push({ annotation, id, element })
  return `<< /Type /OBJR /Obj ${reference(id)} /Pg ${pageReference(pages, page)} >>`
}

function destinationArray(anchor: string, { anchors, pages }: Context): string {
  const destination = anchors.get(anchor)
  if (!destination) throw new Error(`A link of the PDF leads to "${anchor}", which is nowhere`)
  return `[${pageReference(pages, destination.page)} /XYZ 0 ${number(destination.height)} null]`
}

/** For each page the elements of its marks, then for each link its element: how a reader finds the way back. */
function parentEntries(marks: Structure['marks'], { pages, links, ids }: Context): string[] {
  const ofPages = pages.map((_, index) => {
    const elements = marks.get(index + 1) ?? []
    return `${index} [${elements.map((element) => reference(ids.get(element) ?? 0)).join(' ')}]`
  })
  return [...ofPages, ...links.map(({ element }, index) => `${pages.length + index} ${reference(element)}`)]
}

/** Reference to a page, counted from 1. */
export function pageReference(pages: readonly number[], page: number): string {
  const id = pages[page - 1]
  if (id === undefined) throw new Error(`The PDF has no page ${page}`)
  return reference(id)
}
