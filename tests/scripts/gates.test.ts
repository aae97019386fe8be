import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ESLint } from 'eslint'
import { afterEach, describe, expect, it } from 'vitest'
import boundaries from '../../.dependency-cruiser.js'
import { root } from '../../scripts/install.mjs'
import { runStep } from '../../scripts/run.mjs'

// Each gate is shown what it must refuse: a gate that lets a planted fault pass guards nothing.

const made: string[] = []
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A project of its own in a temporary folder, with this project's packages. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gates-'))
  made.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function run(folder: string, command: string, args: readonly string[]): { passed: boolean; output: string } {
  const file = join(root, 'node_modules', command)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' })
  return { passed: status === 0, output: stdout + stderr }
}

describe('lint', { timeout: 120_000 }, () => {
  const eslint = new ESLint({ cwd: root })

  /** The text is judged as if it stood in the file, so that rules which need types see a whole project. */
  async function rulesBroken(path: string, text: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(text, { filePath: join(root, path) })
    return [...new Set(result?.messages.map(({ ruleId }) => ruleId))]
  }

  const plain = 'src/domain/fraction.ts'
  it.each([
    {
      what: 'an assertion',
      path: plain,
      text: 'export const n = JSON.parse("1") as number\n',
      rule: '@typescript-eslint/consistent-type-assertions',
    },
    {
      what: 'a non-null assertion',
      path: plain,
      text: 'export const f = (a: string | null) => a!.length\n',
      rule: '@typescript-eslint/no-non-null-assertion',
    },
    {
      what: 'any',
      path: plain,
      text: 'export const f = (a: any) => String(a)\n',
      rule: '@typescript-eslint/no-explicit-any',
    },
    {
      what: 'a default export',
      path: plain,
      text: 'export default function f() { return 1 }\n',
      rule: 'no-restricted-syntax',
    },
    { what: 'an enum', path: plain, text: 'export enum Level { One }\n', rule: 'no-restricted-syntax' },
    {
      what: 'a class that is no error',
      path: plain,
      text: 'export class Scorer { score = 1 }\n',
      rule: 'no-restricted-syntax',
    },
    { what: 'a file of 251 lines', path: plain, text: `export const a = 1\n${'//\n'.repeat(250)}`, rule: 'max-lines' },
    {
      what: 'a function of 61 lines',
      path: plain,
      text: `export function f() {\n${'  void 0\n'.repeat(59)}}\n`,
      rule: 'max-lines-per-function',
    },
    {
      what: 'a branchy function',
      path: plain,
      text: `export function f(n: number) {\n${Array.from({ length: 10 }, (_, n) => `if (n === ${n}) return ${n}`).join('\n')}\nreturn 0 }\n`,
      rule: 'complexity',
    },
    {
      what: 'a switch that forgets a case',
      path: plain,
      text: "export function f(a: 'x' | 'y') { switch (a) { case 'x': return 1 } return 2 }\n",
      rule: '@typescript-eslint/switch-exhaustiveness-check',
    },
    {
      what: 'a promise nobody waits for',
      path: plain,
      text: 'export function f(a: Promise<void>) { a.then(() => undefined) }\n',
      rule: '@typescript-eslint/no-floating-promises',
    },
    { what: 'a log', path: plain, text: "console.log('a')\n", rule: 'no-console' },
    {
      what: 'an empty catch',
      path: plain,
      text: 'export function f() { try { JSON.parse("") } catch {} }\n',
      rule: 'no-empty',
    },
    {
      what: 'HTML from a string',
      path: 'src/ui/Button.tsx',
      text: "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />\n",
      rule: 'no-restricted-syntax',
    },
    {
      what: 'a component of six props',
      path: 'src/ui/Button.tsx',
      text: 'export function A({ a, b, c, d, e, f }: Record<string, string>) { return <p>{a}{b}{c}{d}{e}{f}</p> }\n',
      rule: 'no-restricted-syntax',
    },
    {
      what: 'a click that no key reaches',
      path: 'src/ui/Button.tsx',
      text: 'export const A = ({ go }: { go: () => void }) => <div onClick={go}>a</div>\n',
      rule: 'jsx-a11y/click-events-have-key-events',
    },
    {
      what: 'a hook after a condition',
      path: 'src/ui/Button.tsx',
      text: "import { useId } from 'react'\nexport function A({ a }: { a: boolean }) { if (a) return null; return <p id={useId()} /> }\n",
      rule: 'react-hooks/rules-of-hooks',
    },
    {
      what: 'a test that stands alone',
      path: 'tests/scripts/install.test.ts',
      text: "import { it } from 'vitest'\nit.only('a', () => undefined)\n",
      rule: 'no-restricted-syntax',
    },
    {
      what: 'a test that is left out',
      path: 'tests/scripts/install.test.ts',
      text: "import { describe } from 'vitest'\ndescribe.skip('a', () => undefined)\n",
      rule: 'no-restricted-syntax',
    },
  ])('refuses $what', async ({ path, text, rule }) => {
    expect(existsSync(join(root, path)), `${path} lends its place`).toBe(true)
    expect(await rulesBroken(path, text)).toContain(rule)
  })

  it('accepts what is in order', async () => {
    expect(await rulesBroken(plain, 'export const half = (n: number) => n / 2\n')).toEqual([])
  })
})

describe('types', { timeout: 60_000 }, () => {
  it('refuse the page inside the domain', () => {
    const options = {
      extends: join(root, 'src/domain/tsconfig.json'),
      compilerOptions: { rootDir: '.', outDir: 'out', typeRoots: [] },
      include: ['.'],
    }
    const folder = plant({
      'tsconfig.json': JSON.stringify(options),
      'planted.ts': 'export const title = document.title\n',
    })
    const { passed, output } = run(folder, 'typescript/bin/tsc', ['-p', '.'])
    expect(output).toContain("Cannot find name 'document'")
    expect(passed).toBe(false)
  })
})

describe('boundaries', { timeout: 60_000 }, () => {
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

describe('a step', () => {
  it('fails when what it prints does not prove that it looked at something', async () => {
    const command = './scripts/notices.mjs'
    const folder = plant({ 'dist/empty': '' })
    expect(await runStep({ name: 'planted', command, args: [join(folder, 'dist')], proof: /\d packages/ })).toBe(true)
    expect(await runStep({ name: 'planted', command, args: [join(folder, 'dist')], proof: /never printed/ })).toBe(
      false,
    )
  })
})
