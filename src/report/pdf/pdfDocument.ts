import { jsPDF } from 'jspdf'
import { addAttachment, type Attachment } from './file/attachment'
import { addFont } from './file/fontObjects'
import { addObject, extendDictionary, pageIds, readObjects, type PdfObjects } from './file/objects'
import { addOutline, type OutlineEntry } from './file/outline'
import { writePacked } from './file/packedFile'
import { createStructure, type Structure } from './file/structure'
import { addStructure, type Destination } from './file/structureObjects'
import { reference, textString } from './file/syntax'
import { createPen, type Opacities, type Pen } from './pen'
import { createTypesetter, type FontFiles, type Typesetter } from './text/typesetter'

/** A4 in points. */
export const pageSize = { width: 595.28, height: 841.89 } as const

export type PdfSettings = {
  readonly title: string
  readonly subject: string
  /** BCP 47 tag. */
  readonly language: string
  /** Instant or day, ISO 8601. The file has no other time in it. */
  readonly createdAt: string
  /** 32 hexadecimal digits that follow from the content, so that the same report is the same file. */
  readonly fileId: string
  readonly fonts: FontFiles
  readonly attachment: Attachment | null
}

export type RenderedPdf = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that no font has; boxes stand for them. */
  readonly missing: readonly string[]
}

/** A PDF in the making: pages, what is drawn on them, and what they are made of. */
export type PdfDocument = {
  readonly pen: Pen
  readonly typesetter: Typesetter
  readonly structure: Structure
  readonly addPage: () => void
  /** Pages are counted from 1. */
  readonly pageNumber: () => number
  /** Names a place on the current page, `y` points below its upper edge, for links. */
  readonly setAnchor: (name: string, y: number) => void
  readonly addToOutline: (entry: { title: string; level: number; y: number }) => void
  /** Draws on every page once all are there: page numbers. */
  readonly drawOnEveryPage: (draw: (page: number, pages: number) => void) => void
  readonly finish: () => RenderedPdf
}

/**
 * Starts an A4 document with one page. jsPDF lays down the pages; text, tags, links, fonts and the packing of the file
 * are ours (docs/decisions.md): jsPDF's own text loses what its fonts lack, and it has no tags.
 */
export function createPdfDocument(settings: PdfSettings): PdfDocument {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  pdf.setCreationDate(`D:${settings.createdAt.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')}+00'00'`)
  pdf.setFileId(settings.fileId.toUpperCase())
  const write = writerOf(pdf)
  const pageNumber = () => pdf.getCurrentPageInfo().pageNumber
  const opacities: Opacities = new Map()
  const pen = createPen(write, pageSize.height, opacities)
  const typesetter = createTypesetter(settings.fonts)
  const structure = createStructure(pageNumber, write)
  const anchors = new Map<string, Destination>()
  const outline: OutlineEntry[] = []
  const destination = (y: number) => ({ page: pageNumber(), height: pageSize.height - y })

  return {
    pen,
    typesetter,
    structure,
    pageNumber,
    addPage: () => {
      pdf.addPage()
      pen.turnPage()
    },
    setAnchor: (name, y) => void anchors.set(name, destination(y)),
    addToOutline: ({ title, level, y }) => void outline.push({ title, level, destination: destination(y) }),
    drawOnEveryPage: (draw) => {
      const pages = pdf.getNumberOfPages()
      for (let page = 1; page <= pages; page++) {
        pdf.setPage(page)
        pen.turnPage()
        draw(page, pages)
      }
    },
    finish: () => {
      const objects = readObjects(fileOf(pdf))
      const pages = pageIds(objects)
      addDescription(objects, settings)
      addResources(objects, typesetter, opacities)
      addStructure(objects, pages, structure, anchors)
      addOutline(objects, pages, outline)
      if (settings.attachment) addAttachment(objects, settings.attachment)
      return { bytes: writePacked(objects), pages: pages.length, missing: [...typesetter.missing] }
    },
  }
}

/** jsPDF's way to add an operator to the current page: there for its plugins, not in its types. */
function writerOf(pdf: jsPDF): (operator: string) => void {
  const write: unknown = Reflect.get(pdf.internal, 'write')
  if (typeof write !== 'function') throw new Error('This version of jsPDF has no internal.write')
  return (operator) => void Reflect.apply(write, pdf.internal, [operator])
}

/** jsPDF catches its own errors here and then returns nothing. */
function fileOf(pdf: jsPDF): string {
  const file: unknown = pdf.output()
  if (typeof file !== 'string') throw new Error('jsPDF could not write the document')
  return file
}

function addDescription(objects: PdfObjects, { title, subject, language }: PdfSettings): void {
  extendDictionary(objects, objects.info, `/Title ${textString(title)} /Subject ${textString(subject)}`)
  extendDictionary(
    objects,
    objects.catalog,
    `/Lang ${textString(language)} /ViewerPreferences << /DisplayDocTitle true >>`,
  )
}

/** All pages share one dictionary of resources, which jsPDF wrote without fonts, as it was never asked for text. */
function addResources(objects: PdfObjects, { faces }: Typesetter, opacities: Opacities): void {
  const [id, body] = [...objects.bodies].find(([, text]) => text.includes('/ProcSet')) ?? []
  if (id === undefined || body === undefined) throw new Error('jsPDF wrote a file without resources')
  const fonts = faces
    .filter(({ used }) => used.size > 0)
    .map((face) => `/${face.key} ${reference(addFont(objects, face))}`)
  const states = [...opacities].map(([name, state]) => `/${name} ${reference(addObject(objects, state))}`)
  objects.bodies.set(id, `<< /Font << ${fonts.join(' ')} >> /ExtGState << ${states.join(' ')} >> >>`)
}
