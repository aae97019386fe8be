import { useSyncExternalStore } from 'react'

const tokens = ['--paper', '--surface', '--ink', '--ink-soft', '--hairline', '--accent'] as const
const hues = ['--culture', '--automation', '--lean', '--measurement', '--sharing'] as const
const levels = ['--level-1', '--level-2', '--level-3', '--level-4', '--level-5'] as const

/** A token as the color it has now: `rgb(...)`. A custom property itself would still say `light-dark(...)`. */
function resolve(probe: HTMLElement, token: string): string {
  probe.style.color = `var(${token})`
  return getComputedStyle(probe).color
}

function readColors() {
  const probe = document.createElement('span')
  probe.hidden = true
  // Otherwise forced colors would make all tokens one color.
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const color = (token: string) => resolve(probe, token)
  const [paper, surface, ink, inkSoft, hairline, accent] = tokens.map(color)
  const five = (names: readonly [string, string, string, string, string]): [string, string, string, string, string] => [
    color(names[0]),
    color(names[1]),
    color(names[2]),
    color(names[3]),
    color(names[4]),
  ]
  const colors = {
    paper: paper ?? '',
    surface: surface ?? '',
    ink: ink ?? '',
    inkSoft: inkSoft ?? '',
    hairline: hairline ?? '',
    accent: accent ?? '',
    accentSoft: (accent ?? '').replace(/^rgb\((.*)\)$/, 'rgba($1, 0.18)'),
    hues: five(hues),
    levels: five(levels),
  }
  probe.remove()
  return colors
}

function subscribe(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) => matchMedia(query))
  queries.forEach((query) => {
    query.addEventListener('change', onChange)
  })
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    queries.forEach((query) => {
      query.removeEventListener('change', onChange)
    })
    observer.disconnect()
  }
}

let last: { key: string; colors: ReturnType<typeof readColors> } | null = null

/** The same object for as long as no color changes, as useSyncExternalStore wants it. */
function snapshot() {
  const colors = readColors()
  const key = JSON.stringify(colors)
  if (last?.key !== key) last = { key, colors }
  return last.colors
}

/** The colors of the tokens as they are now: a chart follows the theme, and paper when the page is printed. */
export function useChartColors() {
  return useSyncExternalStore(subscribe, snapshot)
}
