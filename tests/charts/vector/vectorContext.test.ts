import { describe, expect, it } from 'vitest'
import type { Painter, PathStep } from '@/charts/vector/painter'
import { RecordedPath } from '@/charts/vector/recordedPath'
import { createVectorContext } from '@/charts/vector/vectorContext'

/** A painter that keeps what it is given; every letter is half as wide as the font is high. */
function recorder() {
  const marks: unknown[] = []
  const painter: Painter = {
    save: () => void marks.push('save'),
    restore: () => void marks.push('restore'),
    clip: (path, rule) => void marks.push({ clip: points(path), rule }),
    fill: (path, { alpha }, rule) => void marks.push({ fill: points(path), alpha, rule }),
    stroke: (path, { width, dash, color }) => void marks.push({ stroke: points(path), width, dash, red: color.red }),
    write: ({ text, at, angle, font }) =>
      void marks.push({ text, at: at.map(round), angle: round(angle), size: font.size }),
    measure: (text, { size }) => (text.length * size) / 2,
  }
  return { marks, ...createVectorContext(painter) }
}

const round = (value: number) => Math.round(value * 100) / 100 + 0

function points(path: readonly PathStep[]): (number | string)[][] {
  return path.map((step) => (step.kind === 'close' ? ['close'] : [step.kind, ...step.to.map(round)]))
}

describe('the vector context', () => {
  it('fills with the color’s own alpha and the context’s together', () => {
    const { context, marks } = recorder()
    context.fillStyle = '#1f6f9f80'
    context.globalAlpha = 0.5
    context.fillRect(1, 2, 3, 4)
    const box = [['move', 1, 2], ['line', 4, 2], ['line', 4, 6], ['line', 1, 6], ['close']]
    expect(marks).toEqual([{ fill: box, alpha: 128 / 510, rule: 'nonzero' }])
  })

  it('draws nothing that is transparent', () => {
    const { context, marks } = recorder()
    context.fillStyle = 'transparent'
    context.fillRect(0, 0, 9, 9)
    context.fillText('x', 0, 0)
    expect(marks).toEqual([])
  })

  it('keeps its value when it is given none, as a canvas does', () => {
    const { context } = recorder()
    context.lineWidth = 3
    context.lineWidth = Number.NaN
    Reflect.set(context, 'lineWidth', undefined)
    expect(context.lineWidth).toBe(3)
  })

  it('restores what was set since it was saved', () => {
    const { context, marks, finish } = recorder()
    context.strokeStyle = '#010000'
    context.setLineDash([4])
    context.save()
    context.strokeStyle = '#020000'
    context.setLineDash([])
    context.translate(10, 0)
    context.restore()
    context.save()
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(5, 0)
    context.stroke()
    finish()
    expect(marks).toEqual([
      'save',
      'restore',
      'save',
      {
        stroke: [
          ['move', 0, 0],
          ['line', 5, 0],
        ],
        width: 1,
        dash: [4, 4],
        red: 1,
      },
      'restore',
    ])
  })

  it('draws a circle of radius 0 as its point', () => {
    const { context, marks } = recorder()
    context.beginPath()
    context.moveTo(0, 0)
    context.arc(5, 5, 0, 0, 2 * Math.PI)
    context.stroke()
    expect(marks).toEqual([
      {
        stroke: [
          ['move', 0, 0],
          ['line', 5, 5],
        ],
        width: 1,
        dash: [],
        red: 0,
      },
    ])
  })

  it('draws a circle as four curves', () => {
    const { context, marks } = recorder()
    context.beginPath()
    context.arc(0, 0, 10, 0, 2 * Math.PI)
    context.fill('evenodd')
    const circle = [
      ['move', 10, 0],
      ['curve', 0, 10],
      ['curve', -10, 0],
      ['curve', 0, -10],
      ['curve', 10, 0],
    ]
    expect(marks).toEqual([{ fill: circle, alpha: 1, rule: 'evenodd' }])
  })

  it.each([
    { align: 'left', at: [100, 50] },
    { align: 'center', at: [90, 50] },
    { align: 'right', at: [80, 50] },
    { align: 'end', at: [80, 50] },
  ] as const)('writes a number as text, aligned $align', ({ align, at }) => {
    const { context, marks } = recorder()
    context.font = 'bold 20px x'
    context.textAlign = align
    context.fillText(42, 100, 50)
    expect(marks).toEqual([{ text: '42', at, angle: 0, size: 20 }])
  })

  it('writes turned text along its own base line', () => {
    const { context, marks } = recorder()
    context.font = '10px x'
    context.textAlign = 'right'
    context.translate(50, 50)
    context.rotate(Math.PI / 2)
    context.fillText('ab', 0, 0)
    expect(marks).toEqual([{ text: 'ab', at: [50, 40], angle: 1.57, size: 10 }])
  })

  it('draws again what was recorded in place of a Path2D, and refuses a real one', () => {
    const { context, marks } = recorder()
    const path = RecordedPath()
    path.moveTo(1, 1)
    path.lineTo(2, 2)
    path.closePath()
    context.stroke(path)
    expect(marks).toEqual([{ stroke: [['move', 1, 1], ['line', 2, 2], ['close']], width: 1, dash: [], red: 0 }])
    expect(() => context.stroke({})).toThrow('cannot be read back')
  })

  it('clips until it is restored', () => {
    const { context, marks } = recorder()
    context.save()
    context.beginPath()
    context.rect(0, 0, 2, 2)
    context.clip()
    context.restore()
    const box = [['move', 0, 0], ['line', 2, 0], ['line', 2, 2], ['line', 0, 2], ['close']]
    expect(marks).toEqual(['save', { clip: box, rule: 'nonzero' }, 'restore'])
  })

  it('passes over coordinates that are not numbers, as a canvas does', () => {
    const { context, marks } = recorder()
    context.beginPath()
    context.moveTo(Number.NaN, 1)
    context.lineTo(1, Number.NaN)
    context.stroke()
    expect(marks).toEqual([])
  })

  it.each(['drawImage', 'createLinearGradient', 'createPattern', 'strokeText'] as const)('refuses %s', (method) => {
    expect(() => recorder().context[method]()).toThrow('as vectors')
  })
})
