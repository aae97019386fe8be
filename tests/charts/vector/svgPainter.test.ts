import { describe, expect, it } from 'vitest'
import { createSvgPainter } from '@/charts/vector/svgPainter'
import { createVectorContext } from '@/charts/vector/vectorContext'

const picture = {
  width: 20,
  height: 10,
  title: 'A & B',
  description: '"C" <D>',
  fontFamily: "x, 'y'",
  background: null,
}
const begin = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10" role="img" aria-labelledby="title description" font-family="x, &#39;y&#39;">',
  '<title id="title">A &#38; B</title>',
  '<desc id="description">&#34;C&#34; &#60;D&#62;</desc>',
]

function draw(use: (context: ReturnType<typeof createVectorContext>['context']) => void): string[] {
  const { painter, svg } = createSvgPainter((text) => text.length)
  const { context, finish } = createVectorContext(painter)
  use(context)
  finish()
  return svg(picture).split('\n').slice(begin.length, -2)
}

describe('an SVG picture', () => {
  it('has its title and description inside, escaped, and a ground where one is wanted', () => {
    const { svg } = createSvgPainter(() => 0)
    expect(svg({ ...picture, background: '#fff' }).split('\n')).toEqual([
      ...begin,
      '<rect width="100%" height="100%" fill="#fff"/>',
      '</svg>',
      '',
    ])
  })

  it('keeps text as text', () => {
    const marks = draw((context) => {
      context.font = 'bold 12px x'
      context.fillStyle = 'rgba(1, 2, 3, 0.5)'
      context.fillText('a<b', 1, 2)
    })
    expect(marks).toEqual([
      '<text x="1" y="2" font-size="12" font-weight="bold" fill="#010203" fill-opacity="0.5">a&#60;b</text>',
    ])
  })

  it('puts what is clipped into a group and closes it', () => {
    const marks = draw((context) => {
      context.save()
      context.beginPath()
      context.rect(0, 0, 1, 1)
      context.clip()
      context.fillRect(0, 0, 2, 2)
      context.restore()
    })
    expect(marks).toEqual([
      '<clipPath id="clip1"><path d="M0 0L1 0L1 1L0 1Z" clip-rule="nonzero"/></clipPath>',
      '<g clip-path="url(#clip1)">',
      '<path d="M0 0L2 0L2 2L0 2Z" fill="#000000" fill-rule="nonzero"/>',
      '</g>',
    ])
  })

  it('dashes a line', () => {
    const marks = draw((context) => {
      context.setLineDash([4, 2])
      context.lineWidth = 1.5
      context.beginPath()
      context.moveTo(0, 0)
      context.lineTo(3, 3)
      context.stroke()
    })
    expect(marks).toEqual([
      '<path d="M0 0L3 3" fill="none" stroke="#000000" stroke-width="1.5" stroke-linecap="butt" stroke-linejoin="miter" stroke-miterlimit="10" stroke-dasharray="4 2" stroke-dashoffset="0"/>',
    ])
  })
})
