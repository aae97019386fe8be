import { expect, it } from 'vitest'
import { printColors } from '@/charts/palette'
import { trendChart, type TrendPoint } from '@/charts/trend'

const levelNames = ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive']

function chart(points: readonly TrendPoint[]) {
  return trendChart({ title: 'Culture', points, levelNames, hue: 0 }, printColors)
}

function point(day: number, mean: number | null, rest: Partial<TrendPoint> = {}): TrendPoint {
  return { label: `day ${String(day)}`, day, mean, interval: null, isJoined: true, ...rest }
}

it('puts each round on its day, and breaks the line where a round is missing', () => {
  const { data } = chart([point(0, 2.5), point(90, 3), point(270, 3.25, { isJoined: false })])
  expect(data.datasets[0]?.data).toEqual([
    { x: 0, y: 2.5 },
    { x: 90, y: 3 },
    { x: 270, y: Number.NaN },
    { x: 270, y: 3.25 },
  ])
  expect(data.datasets[0]?.spanGaps).toBe(false)
})

it('draws nothing for a round without a score', () => {
  const { data } = chart([point(0, 2.5), point(90, null), point(180, 3)])
  expect(data.datasets[0]?.data).toEqual([
    { x: 0, y: 2.5 },
    { x: 90, y: Number.NaN },
    { x: 180, y: 3 },
  ])
})

it('draws an interval as an upright line at its round, and none where there is none', () => {
  const { data } = chart([point(0, 2.5, { interval: { low: 2, high: 3 } }), point(90, 3)])
  expect(data.datasets[1]?.data).toEqual([
    { x: 0, y: 2 },
    { x: 0, y: 3 },
    { x: 0, y: Number.NaN },
  ])
})

it('leaves a tenth of the time free on both sides, and puts a round that stands alone in the middle', () => {
  expect(chart([point(0, 2), point(100, 3)]).options?.scales?.['x']).toMatchObject({ min: -10, max: 110 })
  expect(chart([point(30, 2)]).options?.scales?.['x']).toMatchObject({ min: 29, max: 31 })
})

it('keeps the whole scale in sight, so that a small change looks small', () => {
  expect(chart([point(0, 3.1), point(90, 3.2)]).options?.scales?.['y']).toMatchObject({ min: 1, max: 5 })
})
