export type LoadedModule<T> = { ok: true; module: T } | { ok: false }

/**
 * A part of the app that is fetched when it is needed. It is missing when the network is down, or when a newer version
 * was put in its place while this page was open: expected trouble, so it is a value.
 */
export async function loadModule<T>(load: () => Promise<T>): Promise<LoadedModule<T>> {
  return load().then(
    (module): LoadedModule<T> => ({ ok: true, module }),
    (): LoadedModule<T> => ({ ok: false }),
  )
}
