import { expect, it } from 'vitest'
import { newSegmentId, segmentFault, segmentsOf } from '@/features/surveys/openRound/segmentTexts'

it('makes an id for each option, and tells two that would be the same apart', () => {
  expect(segmentsOf([{ id: 'site', title: ' Site ', options: 'Den Haag\n\nden haag!\n東京\nDen Haag' }], [])).toEqual([
    {
      id: 'site',
      title: 'Site',
      options: [
        { id: 'den-haag', label: 'Den Haag' },
        { id: 'den-haag-2', label: 'den haag!' },
        { id: 'option', label: '東京' },
      ],
    },
  ])
})

it('keeps the id of an option that was there before, so that rounds can be set side by side', () => {
  const before = [
    {
      id: 'site',
      title: 'Site',
      options: [
        { id: 'hq', label: 'North' },
        { id: 'south', label: 'South' },
      ],
    },
  ]
  expect(segmentsOf([{ id: 'site', title: 'Site', options: 'South\nNorth' }], before)[0]?.options).toEqual([
    { id: 'south', label: 'South' },
    { id: 'hq', label: 'North' },
  ])
})

it('leaves out a question that is not complete', () => {
  expect(segmentsOf([{ id: 'site', title: 'Site', options: 'North\nNorth' }], [])).toEqual([])
})

it.each([
  { when: 'nothing is entered', title: ' ', options: '', fault: ['title', 'options'] },
  { when: 'both lines are the same', title: 'Site', options: 'North\nNorth', fault: ['options'] },
  {
    when: 'there are thirteen answers',
    title: 'Site',
    options: 'abcdefghijklm'.split('').join('\n'),
    fault: ['options'],
  },
  { when: 'there are two answers', title: 'Site', options: 'North\nSouth', fault: [] },
])('finds fault where $when', ({ title, options, fault }) => {
  expect(Object.keys(segmentFault({ id: 'site', title, options }) ?? {})).toEqual(fault)
})

it('gives a new question an id of its own', () => {
  expect(newSegmentId('group', [{ id: 'group', title: '', options: '' }])).toBe('group-2')
})
