import { describe, expect, it } from 'vitest'
import { buildTeamsModel } from '@/report/round/buildTeamsModel'
import { define, item } from '../../support/definitions'
import { action, uuid } from '../../support/roundResults'
import { at, opposed, team } from '../../support/teamRounds'

const groupOf = (...teams: readonly ReturnType<typeof team>[]) => {
  const [group] = buildTeamsModel(teams).groups
  if (!group) throw new Error('no group')
  return group
}
const sentencesOf = ({ sentences }: { readonly sentences: readonly { lead: string; text: string }[] }) =>
  sentences.map(({ lead, text }) => `${lead} ${text}`)

describe('cells', () => {
  it('say the mean with one decimal, the level and the people, each team against its own number of answers', () => {
    // (0·1 + 3·2 + 3·3) / 6 = 2.5, as a whole level halves down 2; of dimension a only a-1 is shown, so it is solid at 2.
    const { table } = groupOf(
      team(1, { levels: { 'a-1': [0, 3, 3, 0, 0] }, scores: { a: [[5, 2, 6]] } }),
      team(2, { answered: 9, levels: { 'a-1': [0, 0, 5, 3, 0] }, scores: { a: [[27, 8, 8]] } }),
    )
    const [a] = table.dimensions
    expect(a?.cells).toEqual([
      { text: '2.5', detail: 'solid at Emerging', full: '2.5, solid at Emerging, rated by 6 of 6', shade: 2 },
      // 27 / 8 = 3.375
      { text: '3.4', detail: 'solid at Consistent', full: '3.4, solid at Consistent, rated by 8 of 9', shade: 3 },
    ])
    expect(a?.questions[0]).toEqual({
      key: 'a-1 1',
      title: 'Title of a-1',
      cells: [
        { text: '2.5', detail: null, full: '2.5, Emerging, rated by 6 of 6', shade: 2 },
        { text: '3.4', detail: null, full: '3.4, Consistent, rated by 8 of 9', shade: 3 },
      ],
    })
  })

  it('say beside the mean that views lie apart', () => {
    expect(groupOf(team(1, { levels: { 'b-1': opposed } })).table.dimensions[1]?.questions[0]?.cells).toEqual([
      {
        text: '3.0',
        detail: 'views differ',
        full: '3.0, Consistent, rated by 6 of 6; views lie apart',
        shade: 3,
      },
    ])
  })

  it('say in words why there is no figure, in short, in full and below the tables', () => {
    const newer = define({ a: [item('a-1'), item('a-2')] }, { version: '2.0.0' })
    const { table } = groupOf(
      team(1, { levels: { 'a-1': 'withheld', 'b-1': at[3] }, scores: { a: 'withheld', b: 'notEnoughAnswers' } }),
      team(2, { scores: { a: 'notEnoughAnswers' } }, newer),
    )
    const words = table.dimensions.map(({ cells, questions }) => [
      cells.map(({ text, full, shade }) => [text, full, shade]),
      ...questions.map((row) => row.cells.map(({ text, full }) => [text, full])),
    ])
    const fewer = 'not shown: fewer than 5 people'
    const notAsked = 'not asked: it is not in this team’s questionnaire'
    expect(words).toEqual([
      [
        [
          ['not shown', fewer, null],
          ['not enough answers', 'not enough answers', null],
        ],
        [
          ['not shown', fewer],
          ['not rated', 'nobody rated it'],
        ],
        [
          ['not rated', 'nobody rated it'],
          ['not rated', 'nobody rated it'],
        ],
      ],
      [
        [
          ['not enough answers', 'not enough answers', null],
          ['not asked', notAsked, null],
        ],
        [
          ['3.0', '3.0, Consistent, rated by 6 of 6'],
          ['not asked', notAsked],
        ],
      ],
    ])
    expect(table.notes).toEqual([
      'Not shown: fewer than 5 people (Team 1).',
      'Nobody rated it (Team 2 and Team 1).',
      'Not asked: it is not in this team’s questionnaire (Team 2).',
    ])
  })

  it('mark a dimension in which the teams were not asked the same, with two wordings as two rows', () => {
    const newer = define({ a: [item('a-1'), item('a-2', { revision: 2 })], b: [item('b-1')] }, { version: '2.0.0' })
    const { table, heading } = groupOf(team(1), team(2, {}, newer))
    expect(heading).toBe('Questionnaire: Small 1.0.0 and Small 2.0.0')
    expect(table.dimensions.map(({ mark, questions }) => [mark, questions.map(({ title }) => title)])).toEqual([
      ['questions differ', ['Title of a-1', 'Title of a-2, wording 1', 'Title of a-2, wording 2']],
      [null, ['Title of b-1']],
    ])
    expect(table.notes[0]).toBe(
      'Not all of these teams were asked the same questions in A. Their figures stand for different questions.',
    )
  })
})

describe('sentences', () => {
  it('say what five of eight teams share', () => {
    const teams = [1, 2, 2, 2, 2, 3, 4, 4] as const
    const { shared } = groupOf(...teams.map((level, index) => team(index + 1, { levels: { 'b-1': at[level] } })))
    expect(sentencesOf(shared)).toEqual(['Five of eight teams are below Consistent on “Title of b-1”.'])
    expect(shared.none).toBeNull()
  })

  it('say what concerns the same share of the teams in one sentence, dimensions by their solid level', () => {
    const levels = { 'a-1': at[2], 'a-2': at[2], 'b-1': at[3] }
    const { shared } = groupOf(
      ...[1, 2, 3].map((last) => team(last, { levels, scores: { a: [[2, 1, 6]], b: [[3, 1, 6]] } })),
    )
    expect(sentencesOf(shared)).toEqual([
      'All three teams are below Consistent in A as a whole.',
      'All three teams are below Embedded in B as a whole.',
      'All three teams are below Consistent on “Title of a-1” and “Title of a-2”.',
      'All three teams are below Embedded on “Title of b-1”.',
    ])
  })

  it('count only teams with a figure, and say so', () => {
    const levels = { 'b-1': at[1] }
    const { shared } = groupOf(team(1, { levels }), team(2, { levels }), team(3))
    expect(sentencesOf(shared)).toEqual(['Both teams with a figure are below Emerging on “Title of b-1”.'])
  })

  it('say where views lie apart within teams', () => {
    const { apart } = groupOf(
      team(1, { levels: { 'a-1': opposed, 'b-1': opposed } }),
      team(2, { levels: { 'a-1': opposed, 'b-1': opposed } }),
      team(3, { levels: { 'a-1': at[4], 'b-1': opposed } }),
    )
    expect(apart && sentencesOf(apart)).toEqual([
      'In all three teams views lie apart on “Title of b-1”.',
      'In two of three teams views lie apart on “Title of a-1”.',
    ])
  })

  it('name at most six questions in a sentence', () => {
    const many = define({ a: ['1', '2', '3', '4', '5', '6', '7', '8'].map((last) => item(`a-${last}`)) })
    const levels = Object.fromEntries(many.questionnaire.dimensions[0]?.items.map(({ id }) => [id, at[2]]) ?? [])
    const { shared } = groupOf(team(1, { levels }, many), team(2, { levels }, many))
    expect(sentencesOf(shared)).toEqual([
      'Both teams are below Consistent on “Title of a-1”, “Title of a-2”, “Title of a-3”, “Title of a-4”, “Title of a-5”, “Title of a-6” and two more.',
    ])
  })

  it('say so where nothing is shared, and that two teams are needed', () => {
    const both = groupOf(team(1, { levels: { 'b-1': at[5] } }), team(2, { levels: { 'b-1': at[1] } }))
    expect(both.shared.none).toBe('There is no question on which half of the teams or more are below Embedded.')
    expect(both.apart?.none).toBe('There is no question on which views lie apart within half of the teams or more.')
    const alone = groupOf(team(1))
    expect(alone.shared.none).toBe(
      'Only one of the teams shown has this questionnaire. What teams share can be said from two teams on.',
    )
    expect(alone.apart).toBeNull()
  })
})

describe('groups and names', () => {
  it('stand in the order given, never by score, other questionnaires apart', () => {
    const other = define({ a: [item('a-1')] }, { id: 'other', title: 'Other' })
    const { groups } = buildTeamsModel([
      team(3, { levels: { 'b-1': at[1] } }),
      team(2, {}, other),
      team(1, { levels: { 'b-1': at[5] } }),
    ])
    expect(groups.map(({ heading, note, teams }) => [heading, note, teams.map(({ name }) => name)])).toEqual([
      ['Questionnaire: Small 1.0.0', expect.stringContaining('cannot be set beside'), ['Team 3', 'Team 1']],
      ['Questionnaire: Other 1.0.0', expect.stringContaining('cannot be set beside'), ['Team 2']],
    ])
  })

  it('head each team with its round and how many answered', () => {
    expect(groupOf(team(1, { answered: 6, terms: { invited: 9 } })).teams).toEqual([
      { survey: uuid(901), round: uuid(1), name: 'Team 1', detail: 'Spring, 6 of 9 answered' },
    ])
  })

  it('tell teams of one name apart by service, then by number', () => {
    const names = groupOf(
      team(1, { terms: { team: 'Blue', service: 'Shop' } }),
      team(2, { terms: { team: 'Blue', service: 'Till' } }),
      team(3, { terms: { team: 'Red', service: 'Till' } }),
      team(4, { terms: { team: 'Green', service: 'Till' } }),
      team(5, { terms: { team: 'Green', service: 'Till' } }),
    ).teams.map(({ name }) => name)
    expect(names).toEqual(['Blue (Shop)', 'Blue (Till)', 'Red', 'Green (Till) (1)', 'Green (Till) (2)'])
  })
})

describe('requests to leaders', () => {
  it('stand with team, round and the action that needs them', () => {
    const { requests } = buildTeamsModel([
      team(2, { facts: { actions: [action(21, { text: 'Measure the wait', help: 'Release without the board' })] } }),
      team(1, { facts: { actions: [action(11, { help: '' })] } }),
    ])
    expect(requests.none).toBeNull()
    expect(requests.entries).toEqual([
      {
        id: `${uuid(2)} ${uuid(21)}`,
        from: 'Team 2, Spring',
        text: 'Release without the board',
        action: 'For: Measure the wait',
      },
    ])
  })

  it('are said to be missing where nobody asks', () => {
    expect(buildTeamsModel([team(1)]).requests).toMatchObject({
      entries: [],
      none: 'None of these teams asks leaders for help with an action.',
    })
  })
})

it('is empty without teams', () => {
  expect(buildTeamsModel([])).toMatchObject({ groups: [], requests: { entries: [] } })
})
