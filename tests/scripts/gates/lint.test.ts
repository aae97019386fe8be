import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { root } from '../../../scripts/install.mjs'

// The gate is shown what it must refuse: a gate that lets a planted fault pass guards nothing.

describe('lint', () => {
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
