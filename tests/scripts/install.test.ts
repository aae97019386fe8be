import { describe, expect, it } from 'vitest'
import { isInstalled, isNodeNewEnough } from '../../scripts/install.mjs'

describe('whether the packages are there', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  }
  it.each([
    {
      when: 'all are there',
      present: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } },
      then: true,
    },
    {
      when: 'an optional one was left out for this platform',
      present: { 'node_modules/a': { version: '1.0.0' } },
      then: true,
    },
    { when: 'one is missing', present: { 'node_modules/b': { version: '2.0.0' } }, then: false },
    { when: 'one is of another version', present: { 'node_modules/a': { version: '1.0.1' } }, then: false },
    {
      when: 'an optional one is of another version',
      present: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      then: false,
    },
    { when: 'nothing is there', present: {}, then: false },
  ])('$when', ({ present, then }) => {
    expect(isInstalled(wanted, { packages: present })).toBe(then)
  })
})

it.each([
  { version: '20.19.0', then: true },
  { version: '20.18.9', then: false },
  { version: '18.20.0', then: false },
  { version: '22.0.0', then: true },
])('Node $version is new enough: $then', ({ version, then }) => {
  expect(isNodeNewEnough(version)).toBe(then)
})
