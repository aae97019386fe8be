import { addObject, addStream, extendDictionary, type PdfObjects } from './objects'
import { reference, textString } from './syntax'

/** A file that travels inside the PDF. */
export type Attachment = {
  /** File name: ASCII letters, digits, dots and hyphens. */
  readonly name: string
  readonly description: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Attaches a file, as readers list it (PDF 1.7) and as data that the document is about (PDF 2.0). */
export function addAttachment(objects: PdfObjects, { name, description, mediaType, bytes }: Attachment): void {
  const type = mediaType.replace('/', '#2F')
  const file = addStream(objects, bytes, `/Type /EmbeddedFile /Subtype /${type} /Params << /Size ${bytes.length} >>`)
  const title = textString(name)
  const specification = addObject(
    objects,
    `<< /Type /Filespec /F (${name}) /UF ${title} /Desc ${textString(description)} /AFRelationship /Data /EF << /F ${reference(file)} /UF ${reference(file)} >> >>`,
  )
  const entries = `/Names << /EmbeddedFiles << /Names [${title} ${reference(specification)}] >> >> /AF [${reference(specification)}]`
  extendDictionary(objects, objects.catalog, entries)
}
