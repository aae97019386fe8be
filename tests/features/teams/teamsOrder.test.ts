import { expect, it } from 'vitest'
import { moveTeam, orderTeams } from '@/features/teams/teamsOrder'

const teams = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

it.each([
  { when: 'no order is set', order: [], then: 'abcd' },
  { when: 'all have a place', order: ['c', 'a', 'd', 'b'], then: 'cadb' },
  { when: 'some came later', order: ['d', 'b'], then: 'dbac' },
  { when: 'one in the order is gone', order: ['x', 'd', 'c', 'b', 'a'], then: 'dcba' },
])('puts teams where the facilitator put them: $when', ({ order, then }) => {
  const ids = orderTeams(teams, order).map(({ id }) => id)
  expect(ids.join('')).toBe(then)
})

it.each([
  { place: 1, by: -1, then: 'bac' },
  { place: 1, by: 1, then: 'acb' },
  { place: 0, by: -1, then: 'abc' },
  { place: 2, by: 1, then: 'abc' },
] as const)('moves the team at $place by $by, not beyond an end', ({ place, by, then }) => {
  expect(moveTeam(['a', 'b', 'c'], place, by).join('')).toBe(then)
})
