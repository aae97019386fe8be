import { useLibraryStore } from './libraryStore'

/** Whether this browser can take answers into its storage; true until the storage has said otherwise. */
export function useCanStore(): boolean {
  return useLibraryStore(({ health }) => health === null || health.kind === 'ready' || health.kind === 'reset')
}
