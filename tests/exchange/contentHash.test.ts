import { expect, it } from 'vitest'
import { hashContent, hashQuestionnaire, sha256Hex } from '@/exchange/contentHash'

it('is SHA-256 of the canonical form: keys sorted, no white space', async () => {
  // printf '{"a":[1,"é"],"b":1}' | sha256sum
  const expected = '8717ac25ea6b88548fae92fcf938c6f0764f85913ba025812e1859bf0166f5d8'
  expect(await hashContent({ b: 1, a: [1, 'é'] })).toBe(expected)
})

it('knows the hash of no bytes', async () => {
  expect(await sha256Hex(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('leaves out the schema that an editor needs, and nothing else', async () => {
  const content = { id: 'x', weight: 1 }
  expect(await hashQuestionnaire({ $schema: 'a.json', ...content })).toBe(await hashContent(content))
  expect(await hashQuestionnaire({ id: 'x' })).not.toBe(await hashContent(content))
})
