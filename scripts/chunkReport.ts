import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'

/** What one built script holds; `scripts/budgets.mjs` weighs the scripts by it. */
export type Chunk = {
  readonly file: string
  readonly build: 'page' | 'worker'
  readonly isEntry: boolean
  /** Files that the script loads at once. */
  readonly imports: readonly string[]
  /** Files that it can load later. */
  readonly dynamicImports: readonly string[]
  readonly styles: readonly string[]
  /** Own modules by their path (`src/…`), the others as the name of their package. */
  readonly holds: readonly string[]
}

const root = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/')

function nameOf(moduleId: string): string {
  const id = moduleId
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
    .replaceAll('\0', '')
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  if (inPackage !== undefined) return inPackage
  return id.startsWith(root) ? id.slice(root.length) : id
}

function toChunk(chunk: Rolldown.OutputChunk, build: Chunk['build']): Chunk {
  return {
    file: chunk.fileName,
    build,
    isEntry: chunk.isEntry,
    imports: chunk.imports,
    dynamicImports: chunk.dynamicImports,
    styles: [...(chunk.viteMetadata?.importedCss ?? [])],
    holds: [...new Set(chunk.moduleIds.map(nameOf))].sort(),
  }
}

/**
 * Writes `.vite/chunks.json` beside the app: which modules and packages ended up in which file, workers included, which
 * Vite's own manifest leaves out. Its name begins with a dot, so that static hosts leave it out as well.
 */
export function chunkReport(): { page: () => Plugin; worker: () => Plugin } {
  const fromWorkers = new Map<string, Chunk>()
  return {
    worker: () => ({
      name: 'chunk-report-worker',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk') fromWorkers.set(part.fileName, toChunk(part, 'worker'))
        }
      },
    }),
    page: () => ({
      name: 'chunk-report',
      apply: 'build',
      enforce: 'post',
      generateBundle(_options, bundle) {
        const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [toChunk(part, 'page')] : []))
        const source = JSON.stringify([...chunks, ...fromWorkers.values()], null, 1)
        this.emitFile({ type: 'asset', fileName: '.vite/chunks.json', source })
      },
    }),
  }
}
