import { expect, it } from 'vitest'
import { jsonSchemas } from '../../scripts/jsonSchemas'

const committed = import.meta.glob('/public/schema/*.json', { import: 'default', eager: true })

it('the JSON Schemas in public/schema are those of the code; else run: npm run questionnaires -- --write', () => {
  const made = Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, schema]) => [`/public/schema/${name}.json`, schema]),
  )
  expect(committed).toEqual(made)
})
