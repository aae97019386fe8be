import { readFileSync, readdirSync } from 'node:fs'
import type { Plugin } from 'vite'
import { z } from 'zod'
import { questionnaireSchema } from '../src/domain/questionnaireRules'
import { hashQuestionnaire } from '../src/exchange/contentHash'

const root = new URL('../questionnaires/', import.meta.url)

/** Paths of all shipped definitions below `questionnaires/`, such as `calms/1.0.0.json`. */
function shippedPaths(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, root)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.json'))
}

async function catalogEntry(text: string) {
  const json = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  const { id, version, title, summary, minutes, dimensions, metrics, includes } = questionnaireSchema.parse(json)
  const items = dimensions.reduce((sum, dimension) => sum + dimension.items.length, 0)
  return {
    id,
    version,
    title,
    summary,
    minutes,
    items,
    metrics: metrics.length,
    includes,
    sha256: await hashQuestionnaire(json),
  }
}

/**
 * Serves and ships the questionnaires as plain files at stable addresses (`questionnaires/<id>/<version>.json`), with a
 * catalog beside them, so that none of their content is in the app's own code and old versions stay reachable for ever.
 */
export function questionnaireFiles(): Plugin {
  const files = async (): Promise<Map<string, string>> => {
    const texts = new Map(shippedPaths().map((path) => [path, readFileSync(new URL(path, root), 'utf8')]))
    const questionnaires = await Promise.all([...texts.values()].map(catalogEntry))
    return texts.set('catalog.json', JSON.stringify({ formatVersion: 1, questionnaires }))
  }
  return {
    name: 'questionnaire-files',
    configureServer(server) {
      server.middlewares.use((request, reply, next) => {
        const asked = /\/questionnaires\/(.+\.json)$/.exec(request.url ?? '')?.[1]
        if (asked === undefined) {
          next()
          return
        }
        files().then((all) => {
          reply.setHeader('content-type', 'application/json')
          reply.statusCode = all.has(asked) ? 200 : 404
          reply.end(all.get(asked))
        }, next)
      })
    },
    async generateBundle() {
      for (const [path, source] of await files())
        this.emitFile({ type: 'asset', fileName: `questionnaires/${path}`, source })
    },
  }
}
