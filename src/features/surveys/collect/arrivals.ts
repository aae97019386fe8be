import { readBallotFile } from '@/exchange/ballot/findBallotCodes'
import { readFileBytes, readFileText } from '@/exchange/jsonText'

/** One ballot code that came, or something in which none was found. `source`: a file's name; null where it had none. */
export type Arrival = { readonly source: string | null; readonly code: string | null }

/** The codes of a pasted text, or the one sign that there was none. */
export function arrivalsOfText(text: string): readonly Arrival[] {
  const read = readBallotFile(text)
  return read.ok ? read.value.map((code) => ({ source: null, code })) : [{ source: null, code: null }]
}

/** The codes of a file. One that cannot be read or holds none is told by its name. */
export async function arrivalsOfFile(file: File): Promise<readonly Arrival[]> {
  const nothing = [{ source: file.name, code: null }]
  const bytes = await readFileBytes(file)
  const text = bytes.ok ? readFileText(bytes.value) : bytes
  const read = text.ok ? readBallotFile(text.value) : text
  return read.ok ? read.value.map((code) => ({ source: file.name, code })) : nothing
}
