import { describe, expect, it } from 'vitest'
import { printColors } from '@/charts/palette'
import { chartAsPng, chartAsSvg } from '@/charts/picture/chartPicture'
import { radarChart } from '@/charts/radar'

const config = radarChart(
  {
    title: 'Mean score',
    axes: ['Culture', 'Automation', 'Lean'],
    levelNames: ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive'],
    now: { label: 'Now', values: [4, 2, 3] },
    target: { label: 'Target', values: [4, 4, 4] },
    earlier: null,
  },
  printColors,
)
const picture = { width: 320, height: 240, title: 'Profile & more', description: 'Culture 4.0', background: '#ffffff' }

describe('a chart saved as a picture', () => {
  it('is an SVG that browsers can read, with its title and text', () => {
    const svg = new DOMParser().parseFromString(chartAsSvg(config, picture), 'image/svg+xml')
    expect(svg.querySelector('parsererror')).toBeNull()
    expect(svg.querySelector('title')?.textContent).toBe('Profile & more')
    expect(Array.from(svg.querySelectorAll('text'), (text) => text.textContent)).toContain('Automation')
  })

  it('is a PNG of twice its size, on the ground it was given', async () => {
    const bitmap = await createImageBitmap(await chartAsPng(config, picture))
    expect([bitmap.width, bitmap.height]).toEqual([640, 480])
    const canvas = new OffscreenCanvas(640, 480)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    expect(Array.from(context?.getImageData(1, 1, 1, 1).data ?? [])).toEqual([255, 255, 255, 255])
    const colors = new Set(new Uint32Array(context?.getImageData(0, 0, 640, 480).data.buffer ?? new ArrayBuffer(0)))
    expect(colors.size).toBeGreaterThan(10)
  })
})
