import { printColors, type ChartColors } from '@/charts/palette'

/** The dark tokens of the screen. */
const darkColors: Pick<ChartColors, 'paper' | 'surface' | 'ink' | 'inkSoft' | 'hairline' | 'accent' | 'hues'> = {
  paper: '#14181f',
  surface: '#1b2029',
  ink: '#e8e6e1',
  inkSoft: '#a6adba',
  hairline: '#2c333f',
  accent: '#7fd0d6',
  hues: ['#ef7560', '#3d9bf5', '#55e3b6', '#ddb6f4', '#e8b53a'],
}

type Named = readonly (readonly [name: string, color: string])[]

function namesOf(colors: typeof darkColors): Named {
  const { paper, surface, ink, inkSoft, hairline, accent, hues } = colors
  return [
    ['paper', paper],
    ['surface', surface],
    ['ink', ink],
    ['soft', inkSoft],
    ['line', hairline],
    ['accent', accent],
    ...hues.map((hue, index) => [`hue${index}`, hue] as const),
  ]
}

function variables(colors: typeof darkColors): string {
  return namesOf(colors)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';')
}

/** Charts are drawn in the colors of paper. A rule for each of them lets a drawing follow the page into the dark. */
const chartRules = namesOf(printColors)
  .map(([name, color]) => `svg [fill="${color}"]{fill:var(--${name})}svg [stroke="${color}"]{stroke:var(--${name})}`)
  .join('\n')

const hueRules = printColors.hues.map((_, index) => `.hue${index}{--hue:var(--hue${index})}`).join('')

/** Styles of a page that stands alone: light or dark as the reader's system is, always light on paper. */
export const pageStyle = `
:root{color-scheme:light dark;${variables(printColors)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(darkColors)}}}
${hueRules}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}
main{max-width:56rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:2.2rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.5rem;line-height:1.25;margin:3rem 0 .75rem}
h3{font-size:1.15rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:0 0 .25rem}
p,ul,dl{margin:.4rem 0;max-width:68ch}
a{color:var(--accent)}
.soft,.small,figcaption,caption{color:var(--soft);font-size:.875rem}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.2rem 1rem;font-size:.9rem}
dt{color:var(--soft)}
dd{margin:0}
.facts{background:var(--surface);border-radius:.6rem;padding:1rem;max-width:none}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
.card{border-top:3px solid var(--hue);padding:.75rem 0;margin:1rem 0}
.card h3{margin-top:0}
.levels{list-style:none;padding:0;font-size:.875rem}
.levels li{display:grid;grid-template-columns:7rem 1.75rem 1fr;gap:.5rem}
.levels b{text-align:right}
.dots{color:var(--hue);letter-spacing:.15em;line-height:1.4}
.scroll{overflow-x:auto;margin:1rem 0}
.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal;min-width:3.5rem}
thead th{color:var(--soft)}
.named::before{content:'';display:inline-block;width:.6rem;height:.6rem;border-radius:50%;background:var(--hue);margin-right:.5rem}
.charts{display:flex;flex-wrap:wrap;gap:1.25rem}
figure{margin:0;flex:1 1 15rem;max-width:30rem}
svg{display:block;max-width:100%;height:auto}
${chartRules}
@media print{
@page{margin:16mm}
main{max-width:none;padding:0}
nav{display:none}
body{font-size:10pt}
.facts{border:1px solid var(--line)}
.scroll{overflow:visible}
h2,h3,h4{break-after:avoid}
.card,figure,tr{break-inside:avoid}
.named::before,.dots{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
