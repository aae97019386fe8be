import { create } from 'zustand'

type IncomingState = {
  /** The file that was picked or dropped and has not been looked at yet. */
  readonly file: File | null
  /** Hash of the questionnaire of one's own that was kept last: the next choice begins with it. */
  readonly keptQuestionnaire: string | null
}

export const useIncomingStore = create<IncomingState>()(() => ({ file: null, keptQuestionnaire: null }))

export function receiveFile(file: File) {
  useIncomingStore.setState({ file })
}

export function forgetIncoming() {
  useIncomingStore.setState({ file: null })
}

export function suggestQuestionnaire(sha256: string) {
  useIncomingStore.setState({ keptQuestionnaire: sha256 })
}
