import { create } from 'zustand'

type IncomingState = { readonly file: File | null }

/** The file that was picked or dropped and has not been looked at yet. */
export const useIncomingStore = create<IncomingState>()(() => ({ file: null }))

export function receiveFile(file: File) {
  useIncomingStore.setState({ file })
}

export function forgetIncoming() {
  useIncomingStore.setState({ file: null })
}
