import { afterEach, expect, it } from 'vitest'
import { fetchWhenIdle } from '@/app/fetchWhenIdle'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine')
})

const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve))

it('fetches each part once, also when one of them does not come', async () => {
  const asked: string[] = []
  fetchWhenIdle(
    () => {
      asked.push('missing')
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
    },
    () => {
      asked.push('there')
      return Promise.resolve()
    },
  )
  expect(asked).toEqual([])
  await expect.poll(() => asked).toEqual(['missing', 'there'])
})

it('fetches nothing without a network', async () => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  const asked: string[] = []
  fetchWhenIdle(() => {
    asked.push('there')
    return Promise.resolve()
  })
  await idle()
  expect(asked).toEqual([])
})
