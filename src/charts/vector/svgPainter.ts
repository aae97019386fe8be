import { hexOf } from './color'
import type { Color, Font, Painter, Path } from './painter'

export type SvgPicture = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** CSS font family list. */
  readonly fontFamily: string
  /** CSS color behind the chart; null for none. */
  readonly background: string | null
}

/**
 * A painter that writes SVG. `measure` says how wide text is in the font family of the picture. Pictures that stand in one
 * document need an `idPrefix` each, as identifiers are the document's.
 */
export function createSvgPainter(measure: Painter['measure'], idPrefix = '') {
  const marks: string[] = []
  // How many groups are open since each `save`: a clip opens one, `restore` closes them.
  const open: number[] = [0]
  let clips = 0

  const painter: Painter = {
    measure,
    save: () => void open.push(0),
    restore: () => void marks.push('</g>'.repeat(open.pop() ?? 0)),
    clip: (path, rule) => {
      const id = `${idPrefix}clip${++clips}`
      marks.push(`<clipPath id="${id}"><path d="${pathData(path)}" clip-rule="${rule}"/></clipPath>`)
      marks.push(`<g clip-path="url(#${id})">`)
      open.push((open.pop() ?? 0) + 1)
    },
    fill: (path, color, rule) =>
      void marks.push(`<path d="${pathData(path)}" ${paint('fill', color)} fill-rule="${rule}"/>`),
    stroke: (path, { color, width, cap, join, miterLimit, dash, dashOffset }) => {
      const dashes =
        dash.length > 0
          ? ` stroke-dasharray="${dash.map(short).join(' ')}" stroke-dashoffset="${short(dashOffset)}"`
          : ''
      const line = `stroke-width="${short(width)}" stroke-linecap="${cap}" stroke-linejoin="${join}"`
      marks.push(
        `<path d="${pathData(path)}" fill="none" ${paint('stroke', color)} ${line} stroke-miterlimit="${short(miterLimit)}"${dashes}/>`,
      )
    },
    write: ({ text, at, angle, font, color }) => {
      const [x, y] = at.map(short)
      const turned = angle === 0 ? '' : ` transform="rotate(${short((angle * 180) / Math.PI)} ${x} ${y})"`
      marks.push(`<text x="${x}" y="${y}" ${look(font)} ${paint('fill', color)}${turned}>${escapeText(text)}</text>`)
    },
  }
  return { painter, svg: (picture: SvgPicture) => writeSvg(picture, marks, idPrefix) }
}

function writeSvg(picture: SvgPicture, marks: readonly string[], idPrefix: string) {
  const { width, height, title, description, fontFamily, background } = picture
  const ids = { title: `${idPrefix}title`, description: `${idPrefix}description` }
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${ids.title} ${ids.description}" font-family="${escapeText(fontFamily)}">`,
    `<title id="${ids.title}">${escapeText(title)}</title>`,
    `<desc id="${ids.description}">${escapeText(description)}</desc>`,
    ...(background === null ? [] : [`<rect width="100%" height="100%" fill="${escapeText(background)}"/>`]),
    ...marks.filter((mark) => mark !== ''),
    '</svg>',
    '',
  ].join('\n')
}

function pathData(path: Path): string {
  return path
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `M${step.to.map(short).join(' ')}`
        case 'line':
          return `L${step.to.map(short).join(' ')}`
        case 'curve':
          return `C${[...step.first, ...step.second, ...step.to].map(short).join(' ')}`
        case 'close':
          return 'Z'
        default:
          return step satisfies never
      }
    })
    .join('')
}

function paint(kind: 'fill' | 'stroke', color: Color): string {
  const opacity = color.alpha < 1 ? ` ${kind}-opacity="${short(color.alpha)}"` : ''
  return `${kind}="${hexOf(color)}"${opacity}`
}

function look({ size, isBold }: Font): string {
  return `font-size="${short(size)}"${isBold ? ' font-weight="bold"' : ''}`
}

/** Two decimals. Throws for what is no number: such a mark would vanish silently. */
function short(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A coordinate of the picture is not a number')
  return String(Math.round(value * 100) / 100 + 0)
}

/** Text within an element or an attribute; characters that XML forbids become U+FFFD. */
function escapeText(text: string): string {
  return text
    .replace(/\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
