import { extendDictionary, reserveObject, type PdfObjects } from './objects'
import { pageReference, type Destination } from './structureObjects'
import { number, reference, textString } from './syntax'

/** A heading in the outline. Level 1 is the outermost; no level is left out on the way in. */
export type OutlineEntry = { readonly title: string; readonly level: number; readonly destination: Destination }

type Node = { readonly entry: OutlineEntry; readonly children: Node[] }

/** Writes the outline, open at its outermost level, and asks readers to show it. */
export function addOutline(objects: PdfObjects, pages: readonly number[], entries: readonly OutlineEntry[]): void {
  const roots = treeOf(entries)
  if (roots.length === 0) return
  const id = reserveObject(objects)
  const { first, last } = addNodes(roots, id, objects, pages)
  objects.bodies.set(id, `<< /Type /Outlines /First ${first} /Last ${last} /Count ${roots.length} >>`)
  extendDictionary(objects, objects.catalog, `/Outlines ${reference(id)} /PageMode /UseOutlines`)
}

function treeOf(entries: readonly OutlineEntry[]): Node[] {
  const roots: Node[] = []
  const path: Node[] = []
  for (const entry of entries) {
    const node: Node = { entry, children: [] }
    path.length = Math.min(path.length, entry.level - 1)
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(node)
    path.push(node)
  }
  return roots
}

function addNodes(nodes: readonly Node[], parent: number, objects: PdfObjects, pages: readonly number[]) {
  const ids = nodes.map(() => reserveObject(objects))
  nodes.forEach(({ entry, children }, index) => {
    const id = ids[index] ?? 0
    const [before, after] = [ids[index - 1], ids[index + 1]]
    const inside = children.length > 0 ? addNodes(children, id, objects, pages) : null
    const { page, height } = entry.destination
    const parts = [
      `/Title ${textString(entry.title)} /Parent ${reference(parent)}`,
      `/Dest [${pageReference(pages, page)} /XYZ 0 ${number(height)} null]`,
      ...(before === undefined ? [] : [`/Prev ${reference(before)}`]),
      ...(after === undefined ? [] : [`/Next ${reference(after)}`]),
      // A negative count: there are entries inside, and they are folded.
      ...(inside ? [`/First ${inside.first} /Last ${inside.last} /Count -${children.length}`] : []),
    ]
    objects.bodies.set(id, `<< ${parts.join(' ')} >>`)
  })
  return { first: reference(ids[0] ?? 0), last: reference(ids.at(-1) ?? 0) }
}
