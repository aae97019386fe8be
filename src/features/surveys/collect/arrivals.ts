import type { Problem } from '@/domain/problem'
import { readBallotFile } from '@/exchange/ballot/findBallotCodes'
import { readFileBytes, readFileText } from '@/exchange/jsonText'

/**
 * One ballot code that came, or something of which none was taken. `source`: a file's name; null where it had none.
 * `isTooMuch`: it is too large, or holds more codes than are taken in at once.
 */
export type Arrival = { readonly source: string | null; readonly code: string | null; readonly isTooMuch?: boolean }

/** The codes of a pasted text, or the one sign that there was none. */
export function arrivalsOfText(text: string): readonly Arrival[] {
  const read = readBallotFile(text)
  return read.ok ? read.value.map((code) => ({ source: null, code })) : [nothingIn(null, read.problems)]
}

/** The codes of a file. One that cannot be read or holds none is told by its name. */
export async function arrivalsOfFile(file: File): Promise<readonly Arrival[]> {
  const bytes = await readFileBytes(file)
  const text = bytes.ok ? readFileText(bytes.value) : bytes
  const read = text.ok ? readBallotFile(text.value) : text
  return read.ok ? read.value.map((code) => ({ source: file.name, code })) : [nothingIn(file.name, read.problems)]
}

function nothingIn(source: string | null, problems: readonly Problem[]): Arrival {
  return {
    source,
    code: null,
    isTooMuch: problems.some(({ code }) => code === 'tooManyBallots' || code === 'tooLarge'),
  }
}
