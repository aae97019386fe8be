import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import boundaries from '../../../.dependency-cruiser.js'
import { root } from '../../../scripts/install.mjs'
import { plant, run } from './plant'

// The gate is shown what it must refuse: a gate that lets a planted fault pass guards nothing.

describe('boundaries', () => {
  const options = { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', paths: { '@/*': ['./src/*'] } }
  const inOrder = {
    'src/app/main.ts': "import '@/domain/score'\nimport '@/features/results/Results'\n",
    'src/domain/score.ts': "import 'zod'\n",
    'src/features/results/Results.ts': "export const load = () => import('@/ui/ChartCanvas')\n",
    'src/ui/ChartCanvas.ts': "import 'chart.js'\n",
  }

  function cruise(files: Record<string, string>): { passed: boolean; output: string } {
    const folder = plant({
      'tsconfig.app.json': JSON.stringify({ compilerOptions: options, include: ['src'] }),
      ...files,
    })
    const config = ['--config', join(root, '.dependency-cruiser.js')]
    return run(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', [...config, 'src'])
  }

  it('name only layers and owners that exist', () => {
    const rules: readonly { name: string; from: { path?: unknown; pathNot?: unknown } }[] = boundaries.forbidden
    const layers = rules.flatMap(({ name }) => /^layer-(.+)/.exec(name)?.[1] ?? [])
    expect(layers.length).toBeGreaterThan(5)
    expect(layers.filter((layer) => !existsSync(join(root, 'src', layer)))).toEqual([])

    const owners = rules.find(({ name }) => name === 'heavy-packages-have-one-owner')?.from.pathNot
    const inside = /^\^src\/\((.+)\)$/.exec(String(owners))?.[1]?.split('|') ?? []
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    expect(inside.length).toBeGreaterThan(1)
    expect(inside.filter((owner) => !files.some((file) => file.startsWith(owner)))).toEqual([])
  })

  it('accept a lazy import of the chart component, and its own import of Chart.js', () => {
    const { passed, output } = cruise(inOrder)
    expect(output).toContain('no dependency violations found')
    expect(passed).toBe(true)
  })

  it('refuse each planted import', () => {
    const { passed, output } = cruise({
      ...inOrder,
      'src/features/start/Start.ts': "import '@/features/results/Results'\n",
      'src/domain/screen.ts': "import '@/ui/Button'\n",
      'src/ui/Button.ts': 'export const a = 1\n',
      'src/features/start/Stored.ts': "import '@/storage/database'\n",
      'src/storage/database.ts': "import 'idb'\n",
      'src/app/known.ts': "import '@/utils/a'\n",
      'src/utils/a.ts': 'export const a = 1\n',
      'src/domain/react.ts': "import 'react'\n",
      'src/features/results/Radar.ts': "import 'chart.js'\n",
      'src/app/pdf.ts': "import 'jspdf'\n",
      'src/app/early.ts': "import '@/ui/ChartCanvas'\n",
      'src/app/database.ts': "import 'idb'\n",
      'src/domain/first.ts': "import './second'\n",
      'src/domain/second.ts': "import './first'\n",
      'src/domain/alone.ts': 'export const a = 1\n',
    })
    const found = output.split('\n').flatMap((line) => /error (\S+: \S+(?: → src\S+)?)/.exec(line)?.[1] ?? [])
    expect(found.sort()).toEqual(
      [
        'features-meet-in-app: src/features/start/Start.ts → src/features/results/Results.ts',
        'layer-domain: src/domain/screen.ts → src/ui/Button.ts',
        'layer-features: src/features/start/Stored.ts → src/storage/database.ts',
        'layer-app: src/app/known.ts → src/utils/a.ts',
        'only-known-layers: src/app/known.ts → src/utils/a.ts',
        'domain-needs-only-zod: src/domain/react.ts',
        'heavy-packages-have-one-owner: src/features/results/Radar.ts',
        'heavy-packages-have-one-owner: src/app/pdf.ts',
        'chart-types-stay-with-the-charts: src/features/results/Radar.ts',
        'chart-types-stay-with-the-charts: src/app/pdf.ts',
        'heavy-owners-are-lazy: src/app/early.ts → src/ui/ChartCanvas.ts',
        'one-owner-idb: src/app/database.ts',
        'no-cycles: src/domain/first.ts',
        'no-orphans: src/domain/alone.ts',
      ].sort(),
    )
    expect(passed).toBe(false)
  })
})
