import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const forbiddenSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  // React knows an error boundary only as a class.
  {
    selector: 'ClassDeclaration:not([superClass.name=/(Error|^Component)$/])',
    message: 'Use functions and data; only errors are classes.',
  },
  {
    selector: 'FunctionDeclaration[id.name=/^[A-Z]/] > ObjectPattern > :nth-child(6)',
    message: 'A component has at most five props.',
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Never set HTML from a string.' },
]

const forbiddenInTests = [
  {
    selector: 'CallExpression > MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs, always.',
  },
]

export default defineConfig(
  globalIgnores([
    'dist',
    '.types',
    'node_modules',
    'coverage',
    'test-results',
    'playwright-report',
    '.cache',
    'public',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60 }],
      complexity: ['error', 10],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', ...forbiddenSyntax, ...forbiddenInTests],
    },
  },
  // Tools that ask for a default export.
  { files: ['*.config.ts', 'tests/e2e/support/serveBuiltApp.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
        AbortController: 'readonly',
      },
    },
  },
)
