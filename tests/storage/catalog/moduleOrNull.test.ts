import { expect, it } from 'vitest'
import { moduleOrNull } from '@/storage/catalog/moduleOrNull'

it('has nothing where the file cannot be fetched', async () => {
  const gone = new URL('/assets/gone.js', location.href).href
  expect(await moduleOrNull((): Promise<unknown> => import(/* @vite-ignore */ gone))).toBeNull()
})

it('throws on what breaks in the part itself', async () => {
  const broken = URL.createObjectURL(new Blob(["throw new RangeError('a bug')"], { type: 'text/javascript' }))
  await expect(moduleOrNull((): Promise<unknown> => import(/* @vite-ignore */ broken))).rejects.toThrow('a bug')
})
