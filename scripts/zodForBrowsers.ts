import type { Plugin } from 'vite'

// Every schema of zod can describe itself as JSON Schema. The app never asks for that (the script that writes the JSON
// Schemas does, in Node), yet the code is tied to each schema and would weigh on the first load.
const jsonSchemaParts = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/
const exportedName = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm

/** Leaves zod's JSON Schema writer out of the app: its functions are there, and throw when called. */
export function zodForBrowsers(): Plugin {
  return {
    name: 'zod-for-browsers',
    apply: 'build',
    transform(code, id) {
      if (!jsonSchemaParts.test(id)) return null
      const names = [...code.matchAll(exportedName)].map(([, declared, renamed]) => declared ?? renamed ?? '')
      const stubs = names.map((name) => `export { ${name.startsWith('create') ? 'make' : 'leftOut'} as ${name} }`)
      const leftOut = `const leftOut = () => { throw new Error('zod writes no JSON Schema in the app') }`
      return { code: [leftOut, 'const make = () => leftOut', ...stubs].join('\n'), map: null }
    },
  }
}
