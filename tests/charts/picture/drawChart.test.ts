import { describe, expect, it } from 'vitest'
import { dotPlot } from '@/charts/dotPlot'
import { printColors } from '@/charts/palette'
import { drawChart, loadCharts } from '@/charts/picture/drawChart'
import { radarChart, type RadarData } from '@/charts/radar'
import { createSvgPainter } from '@/charts/vector/svgPainter'

const radar: RadarData = {
  title: 'Mean score',
  axes: ['Culture', 'Automation', 'Lean'],
  levelNames: ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive'],
  now: { label: 'Now', values: [4, 2, 3] },
  target: { label: 'Target', values: [4, 4, 4] },
  earlier: null,
}
const size = { width: 300, height: 250 }
const picture = { ...size, title: '', description: '', fontFamily: 'x', background: null }

async function svgOf(data: RadarData): Promise<string> {
  const { painter, svg } = createSvgPainter((text, font) => (text.length * font.size) / 2)
  drawChart(await loadCharts(), radarChart(data, printColors), painter, size)
  return svg(picture)
}

describe('a chart outside the screen', () => {
  it('has the lines, the labels and the colors of the screen’s configuration', async () => {
    const svg = await svgOf(radar)
    for (const axis of radar.axes) expect(svg).toContain(`>${axis}</text>`)
    expect(svg).toContain(`stroke="${printColors.accent}" stroke-width="2"`)
    expect(svg).toContain('stroke-dasharray="4 4"')
    expect(svg).toContain(`fill="${printColors.accent}" fill-opacity="0.18"`)
  })

  it('leaves a gap and no area where an axis has no score', async () => {
    const svg = await svgOf({ ...radar, now: { label: 'Now', values: [4, null, 3] } })
    expect(svg).not.toContain('fill-opacity')
    expect(svg).not.toContain(printColors.hues[1])
    expect(svg).toContain(printColors.hues[0])
  })

  it('draws nothing for a dot plot without scores but its rows and levels', async () => {
    const { painter, svg } = createSvgPainter((text, font) => (text.length * font.size) / 2)
    const rows = [{ label: 'Culture', mean: null, solidLevel: null, earlier: null, target: null }]
    const config = dotPlot({ title: '', rows, levelNames: radar.levelNames }, printColors)
    drawChart(await loadCharts(), config, painter, size)
    expect(svg(picture)).toContain('>Culture</text>')
    expect(svg(picture)).not.toContain(printColors.hues[0])
  })

  it('gives Path2D back as it was', async () => {
    const before: unknown = Reflect.get(globalThis, 'Path2D')
    await svgOf(radar)
    expect(Reflect.get(globalThis, 'Path2D')).toBe(before ?? Reflect.get(globalThis, 'Path2D'))
  })
})
