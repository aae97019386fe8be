import { expect, it } from 'vitest'
import { z } from 'zod'
import { readerOf } from '@/storage/records'

const current = z.strictObject({ formatVersion: z.literal(3), team: z.string() })
const read = readerOf(current, [
  function nameTheTeam({ respondent, ...rest }) {
    return { ...rest, formatVersion: 2, group: respondent }
  },
  function callItTeam({ group, ...rest }) {
    return { ...rest, formatVersion: 3, team: group }
  },
])

it.each([
  {
    when: 'two formats older',
    stored: { formatVersion: 1, respondent: 'Payments' },
    then: { kind: 'record', record: { formatVersion: 3, team: 'Payments' } },
  },
  {
    when: 'one format older',
    stored: { formatVersion: 2, group: 'Payments' },
    then: { kind: 'record', record: { formatVersion: 3, team: 'Payments' } },
  },
  {
    when: 'of this format',
    stored: { formatVersion: 3, team: 'Payments' },
    then: { kind: 'record', record: { formatVersion: 3, team: 'Payments' } },
  },
  { when: 'newer', stored: { formatVersion: 4, team: 'Payments' }, then: { kind: 'newerVersion' } },
  {
    when: 'older and damaged',
    stored: { formatVersion: 1 },
    then: { kind: 'damaged', problem: 'team: Invalid input: expected string, received undefined' },
  },
  {
    when: 'of format 0',
    stored: { formatVersion: 0 },
    then: { kind: 'damaged', problem: 'formatVersion: Too small: expected number to be >=1' },
  },
  {
    when: 'no record',
    stored: 'text',
    then: { kind: 'damaged', problem: ': Invalid input: expected object, received string' },
  },
])('reads a record that is $when', ({ stored, then }) => {
  expect(read(stored)).toEqual(then)
})
