const mayImport = {
  domain: [],
  strings: [],
  ui: [],
  exchange: ['domain'],
  sealing: ['domain'],
  charts: ['domain'],
  state: ['domain'],
  storage: ['domain', 'exchange'],
  report: ['domain', 'charts', 'strings'],
  features: ['domain', 'exchange', 'sealing', 'charts', 'report', 'state', 'strings', 'ui'],
  app: ['domain', 'exchange', 'sealing', 'storage', 'charts', 'report', 'state', 'strings', 'ui', 'features'],
}

// Files that own a heavy library and are reached by import() or as a worker, never by a static import from outside.
const heavyOwners = '^src/(report/pdf/|charts/picture/|ui/ChartCanvas|ui/scan/scan.worker)'
// Names the address of a worker's file, which holds the library.
const workerStarters = '^src/ui/scan/lookForCodes'
const heavyPackages = 'node_modules/(jspdf|chart\\.js|react-chartjs-2)/'

const layerRules = Object.entries(mayImport).map(([layer, others]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import: ${[layer, ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...others].map((name) => `^src/${name}/`) },
}))

const owner = (name, packages, owners) => ({
  name: `one-owner-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: owners },
  to: { path: `node_modules/(${packages})/` },
})

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'only-known-layers',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/', pathNot: Object.keys(mayImport).map((name) => `^src/${name}/`) },
    },
    {
      name: 'domain-needs-only-zod',
      comment: 'and compare-versions, which is pure and has no dependency of its own',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|compare-versions)/' },
    },
    {
      name: 'features-meet-in-app',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'heavy-packages-have-one-owner',
      severity: 'error',
      from: { path: '^src/', pathNot: heavyOwners },
      to: { path: heavyPackages, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'chart-types-stay-with-the-charts',
      severity: 'error',
      from: { path: '^src/', pathNot: [heavyOwners, '^src/charts/'] },
      to: { path: heavyPackages },
    },
    {
      name: 'heavy-owners-are-lazy',
      severity: 'error',
      from: { path: '^src/', pathNot: [heavyOwners, workerStarters] },
      to: { path: heavyOwners, dynamic: false, pathNot: '\\?worker' },
    },
    owner('idb', 'idb', '^src/storage/'),
    owner('zustand', 'zustand', '^src/state/'),
    owner('react-hook-form', 'react-hook-form|@hookform', '^src/features/'),
    owner('canonicalize', 'canonicalize', '^src/exchange/'),
    owner('hpke', '@hpke', '^src/sealing/'),
    owner('qr', 'lean-qr', '^src/ui/qr/'),
    owner('qr-reading', 'zxing-wasm', '^src/ui/scan/'),
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'unusedByReports stands in for packages by an alias of vite.config.ts',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '\\.d\\.ts$|/unusedByReports\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    doNotFollow: { path: 'node_modules' },
    includeOnly: ['^src', 'node_modules'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
}
