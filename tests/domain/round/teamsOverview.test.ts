import { describe, expect, it } from 'vitest'
import { buildTeamsOverview } from '@/domain/round/teamsOverview'
import { define, item } from '../../support/definitions'
import { action, uuid, withheld, type GivenRound } from '../../support/roundResults'
import { at, opposed, team } from '../../support/teamRounds'

/** Teams that differ in one item only, b-1. */
const teamsAt = (...levels: readonly (1 | 2 | 3 | 4 | 5)[]) =>
  levels.map((level, index) => team(index + 1, { levels: { 'b-1': at[level] } }))

describe('the table', () => {
  it('has a cell for each team in the order given, with a reason where there is no figure', () => {
    const [group] = buildTeamsOverview([
      team(2, { levels: { 'a-1': [0, 3, 3, 0, 0] }, scores: { a: [[5, 2, 6]], b: 'notEnoughAnswers' } }),
      team(1, { levels: { 'a-1': 'withheld', 'b-1': opposed }, scores: { a: 'withheld', b: [[3, 1, 6]] } }),
    ]).groups
    expect(group?.teams.map(({ team: name }) => name)).toEqual(['Team 2', 'Team 1'])
    expect(group?.dimensions).toMatchObject([
      {
        id: 'a',
        name: 'A',
        itemsDiffer: false,
        cells: [
          // Solid level: only a-1 is shown, its mean 2.5 is level 2.
          { kind: 'scored', mean: { numerator: 5, denominator: 2 }, n: 6, level: 2 },
          withheld,
        ],
        items: [
          {
            item: { id: 'a-1' },
            cells: [{ kind: 'scored', mean: { numerator: 5, denominator: 2 }, n: 6, level: 2 }, withheld],
          },
          { item: { id: 'a-2' }, cells: [{ kind: 'notRated' }, { kind: 'notRated' }] },
        ],
      },
      {
        id: 'b',
        cells: [{ kind: 'notEnoughAnswers' }, { kind: 'scored', level: 3 }],
        items: [{ cells: [{ kind: 'notRated' }, { kind: 'scored', n: 6, level: 3, isToTalkAbout: true }] }],
      },
    ])
  })

  it('keeps items of another revision apart and puts what only others ask after the first team’s', () => {
    const newer = define(
      { c: [item('c-1')], a: [item('a-9'), item('a-2', { revision: 2 }), item('a-1')] },
      { version: '2.0.0' },
    )
    const [group] = buildTeamsOverview([team(1), team(2, { levels: { 'a-1': at[3], 'a-2': at[4] } }, newer)]).groups
    expect(
      group?.dimensions.map(({ id, itemsDiffer, items }) => [
        id,
        itemsDiffer,
        items.map((row) => [`${row.item.id} ${row.item.revision}`, ...row.cells.map(({ kind }) => kind)]),
      ]),
    ).toEqual([
      [
        'a',
        true,
        [
          ['a-1 1', 'notRated', 'scored'],
          ['a-2 1', 'notRated', 'notAsked'],
          ['a-9 1', 'notAsked', 'notRated'],
          ['a-2 2', 'notAsked', 'scored'],
        ],
      ],
      ['b', false, [['b-1 1', 'notRated', 'notAsked']]],
      ['c', false, [['c-1 1', 'notAsked', 'notRated']]],
    ])
    expect(group?.dimensions[2]?.cells.map(({ kind }) => kind)).toEqual(['notAsked', 'notApplicable'])
  })

  it('groups teams whose questionnaires can be compared, in the order given', () => {
    const other = define({ a: [item('a-1')] }, { id: 'other' })
    const pulse = define({ a: [item('a-1')] }, { id: 'pulse', comparableWith: ['small'] })
    const { groups } = buildTeamsOverview([team(1), team(2, {}, other), team(3, {}, pulse), team(4, {}, other)])
    expect(groups.map(({ teams }) => teams.map(({ team: name }) => name))).toEqual([
      ['Team 1', 'Team 3'],
      ['Team 2', 'Team 4'],
    ])
  })

  it('is empty without teams', () => {
    expect(buildTeamsOverview([])).toEqual({ groups: [], requests: [] })
  })
})

describe('what teams share', () => {
  const subject = { kind: 'item', id: 'b-1', revision: 1, title: 'Title of b-1' }
  const below = (...levels: readonly (1 | 2 | 3 | 4 | 5)[]) =>
    buildTeamsOverview(teamsAt(...levels)).groups[0]?.patterns.below

  it.each<{ when: string; levels: readonly (1 | 2 | 3 | 4 | 5)[]; then: readonly object[] }>([
    { when: 'five of eight below 3', levels: [1, 2, 2, 2, 2, 3, 4, 4], then: [{ subject, level: 3, below: 5, of: 8 }] },
    { when: 'exactly half below 2', levels: [1, 1, 2, 5], then: [{ subject, level: 2, below: 2, of: 4 }] },
    { when: 'half below 4 only', levels: [2, 3, 4, 5], then: [{ subject, level: 4, below: 2, of: 4 }] },
    { when: 'fewer than half below 4', levels: [1, 1, 4, 4, 5], then: [] },
    { when: 'all at the default target', levels: [4, 4, 4], then: [] },
    { when: 'one of two', levels: [1, 5], then: [] },
    { when: 'a single team', levels: [1], then: [] },
  ])('names the lowest level below which half of the teams are: $when', ({ levels, then }) => {
    expect(below(...levels)).toEqual(then)
  })

  it('counts only teams that have a figure', () => {
    const teams = [...teamsAt(1, 2, 4), team(4, { levels: { 'b-1': 'withheld' } }), team(5)]
    expect(buildTeamsOverview(teams).groups[0]?.patterns.below).toEqual([{ subject, level: 3, below: 2, of: 3 }])
  })

  it('goes by the solid level of a dimension, and orders by share, then as in the table', () => {
    // a-1 at 2, 2, 4; a-2 at 4, 1, 1; b-1 at 3, 3, 3. Of dimension a two thirds of both items, so the lower: 2, 1, 1.
    const levels = [
      { 'a-1': at[2], 'a-2': at[4], 'b-1': at[3] },
      { 'a-1': at[2], 'a-2': at[1], 'b-1': at[3] },
      { 'a-1': at[4], 'a-2': at[1], 'b-1': at[3] },
    ]
    const teams = levels.map((given, index) => team(index + 1, { levels: given, scores: { a: [[3, 1, 6]] } }))
    const [group] = buildTeamsOverview(teams).groups
    expect(
      group?.patterns.below.map(({ subject: { kind, id }, level, below: count, of }) => [kind, id, level, count, of]),
    ).toEqual([
      ['item', 'b-1', 4, 3, 3],
      ['dimension', 'a', 2, 2, 3],
      ['item', 'a-1', 3, 2, 3],
      ['item', 'a-2', 2, 2, 3],
    ])
  })

  it('names items on which views lie apart in half of the teams or more', () => {
    const given: readonly GivenRound[] = [
      { levels: { 'a-1': opposed, 'b-1': opposed } },
      { levels: { 'a-1': opposed, 'b-1': opposed } },
      { levels: { 'a-1': at[4], 'b-1': opposed, 'a-2': opposed } },
    ]
    const [group] = buildTeamsOverview(given.map((each, index) => team(index + 1, each))).groups
    expect(group?.patterns.apart).toEqual([
      { subject, apart: 3, of: 3 },
      { subject: { kind: 'item', id: 'a-1', revision: 1, title: 'Title of a-1' }, apart: 2, of: 3 },
    ])
  })
})

it('collects what teams ask of leaders, in the order of the teams', () => {
  const asking = (last: number, ...actions: ReturnType<typeof action>[]) => team(last, { facts: { actions } })
  expect(
    buildTeamsOverview([
      asking(2, action(21, { help: ' Time to test \n' }), action(22, { help: '  ' })),
      asking(1, action(11, { help: 'A budget', isRemoved: true }), action(12, { help: 'Fewer approvals' })),
    ]).requests,
  ).toEqual([
    { team: 'Team 2', round: uuid(2), action: uuid(21), text: 'Time to test' },
    { team: 'Team 1', round: uuid(1), action: uuid(12), text: 'Fewer approvals' },
  ])
})
