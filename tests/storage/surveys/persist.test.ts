import { expect, it } from 'vitest'
import { askToPersist } from '@/storage/surveys/persist'

it.each([
  { when: 'the browser agrees', persist: () => Promise.resolve(true), then: 'granted' },
  { when: 'the browser refuses', persist: () => Promise.resolve(false), then: 'refused' },
  {
    when: 'site data is blocked',
    persist: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    then: 'unknown',
  },
  { when: 'the page has no origin', persist: () => Promise.reject(new TypeError('opaque')), then: 'unknown' },
])('answers $then where $when', async ({ persist, then }) => {
  expect(await askToPersist({ persist }, 1000)).toBe(then)
})

it('does not wait for ever for a person who does not answer', async () => {
  expect(await askToPersist({ persist: () => new Promise(() => undefined) }, 20)).toBe('unknown')
})

it('does not know where the browser has no such storage', async () => {
  expect(await askToPersist(null, 20)).toBe('unknown')
})
