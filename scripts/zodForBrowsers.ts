import type { Plugin } from 'vite'

// Every schema of zod can describe itself as JSON Schema. The app never asks for that (the script that writes the JSON
// Schemas does, in Node), yet the code is tied to each schema and would weigh on the first load.
const jsonSchemaParts = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/
// What lets a schema follow a value that contains itself. No schema here is recursive and no JSON can be; `zod/mini`
// goes without it too.
const cycleParts = /\/zod\/v4\/core\/memoizer\.js$/
// What writes code for `new Function`, which our Content-Security-Policy forbids and `zodWithoutEval` switches off.
const evalParts = /\/zod\/v4\/core\/doc\.js$/
const exportedName = /^export (?:const|function|class) ([\w$]+)|^export \{ \w+ as (\w+) \}/gm

/** Leaves out of the app what it never asks of zod: the functions are there, and throw when called. */
export function zodForBrowsers(): Plugin {
  return {
    name: 'zod-for-browsers',
    apply: 'build',
    transform(code, id) {
      if (![jsonSchemaParts, cycleParts, evalParts].some((parts) => parts.test(id))) return null
      const names = [...code.matchAll(exportedName)].map(([, declared, renamed]) => declared ?? renamed ?? '')
      const stubs = names.map((name) => `export { ${standInFor(name)} as ${name} }`)
      const leftOut = `const leftOut = () => { throw new Error('this part of zod is not in the app') }`
      const others = ['const make = () => leftOut', 'const none = () => undefined']
      return { code: [leftOut, ...others, ...stubs].join('\n'), map: null }
    },
  }
}

function standInFor(name: string): string {
  if (name === 'memoizer') return 'none'
  return name.startsWith('create') ? 'make' : 'leftOut'
}
