import { describe, expect, it } from 'vitest'
import { dotPlot, type DotRow } from '@/charts/dotPlot'
import { printColors, softHueAt } from '@/charts/palette'
import { radarChart, type RadarData } from '@/charts/radar'

const levelNames = ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive']

describe('the radar of a round', () => {
  const radar: RadarData = {
    title: 'Profile',
    axes: ['A', 'B', 'C'],
    levelNames,
    now: { label: 'Now', values: [2, 3, 4] },
    target: { label: 'Target', values: [4, 4, 4] },
    earlier: null,
  }
  const seriesOf = (data: RadarData) => radarChart(data, printColors).data.datasets

  it('fills the band between the ends of the intervals, and not the area below the means', () => {
    const [now, high, low] = seriesOf({ ...radar, band: { label: 'Interval', low: [1, 3, 3], high: [3, 3, 5] } })
    expect(now?.fill).toBe(false)
    expect(high).toMatchObject({ data: [3, 3, 5], fill: '+1', borderWidth: 0, pointRadius: 0 })
    expect(low).toMatchObject({ data: [1, 3, 3], fill: false, borderWidth: 0 })
  })

  it('fills no band where an axis has no score', () => {
    const [, high] = seriesOf({ ...radar, band: { label: 'Interval', low: [1, null, 3], high: [3, null, 5] } })
    expect(high?.fill).toBe(false)
  })

  it('has no band for a single response, and fills its area as before', () => {
    const [now, second] = seriesOf(radar)
    expect(now?.fill).toBe(true)
    expect(second?.label).toBe('Target')
  })
})

describe('the dot plot of a round', () => {
  const row: DotRow = { label: 'A', mean: 3, solidLevel: 3, earlier: null, target: 4 }
  const whiskers = (rows: readonly DotRow[]) =>
    dotPlot({ title: 'Dots', rows, levelNames }, printColors).data.datasets.filter(
      ({ borderWidth }) => borderWidth === 6,
    )

  it('draws an interval as a soft bar in its row, in the hue of the row', () => {
    const [whisker, ...others] = whiskers([row, { ...row, label: 'B', interval: { low: 2.5, high: 3.5 } }])
    expect(others).toEqual([])
    expect(whisker).toMatchObject({
      data: [
        { x: 2.5, y: 1 },
        { x: 3.5, y: 1 },
      ],
      borderColor: 'rgba(15, 82, 144, 0.35)',
    })
  })

  it('draws none where a mean has no interval', () => {
    expect(whiskers([row])).toEqual([])
  })
})

it('softens hues that the screen gives as rgb() too', () => {
  const colors = { ...printColors, hues: ['rgb(1, 2, 3)', '#000', '#000', '#000', '#000'] } as const
  expect(softHueAt(colors, 5)).toBe('rgba(1, 2, 3, 0.35)')
})
