import { expect, it } from 'vitest'
import { startWorker } from '@/ui/browser/trustedWorker'

it('starts no worker from another origin', () => {
  expect(() => startWorker('https://example.org/worker.js')).toThrow(TypeError)
})
