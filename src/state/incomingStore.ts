import { create } from 'zustand'

/** A file that was picked or dropped. `id` tells it from another one of the same name. */
export type IncomingFile = { readonly id: number; readonly file: File }

type IncomingState = {
  /** Those that are being looked at, in the order in which they are shown. */
  readonly files: readonly IncomingFile[]
  /** Hash of the questionnaire of one's own that was kept last: the next choice begins with it. */
  readonly keptQuestionnaire: string | null
}

export const useIncomingStore = create<IncomingState>()(() => ({ files: [], keptQuestionnaire: null }))

let lastId = 0

function withId(file: File): IncomingFile {
  lastId += 1
  return { id: lastId, file }
}

export function receiveFile(file: File) {
  receiveFiles([file])
}

/** Takes the place of the files that came before. */
export function receiveFiles(files: readonly File[]) {
  useIncomingStore.setState({ files: files.map(withId) })
}

/** Opens a file before those that are open, such as the survey to which an open key belongs. */
export function receiveAlso(file: File) {
  useIncomingStore.setState(({ files }) => ({ files: [withId(file), ...files] }))
}

export function forgetIncoming() {
  useIncomingStore.setState({ files: [] })
}

export function suggestQuestionnaire(sha256: string) {
  useIncomingStore.setState({ keptQuestionnaire: sha256 })
}
