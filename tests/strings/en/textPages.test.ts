import { describe, expect, it } from 'vitest'
import { anchorsOf, linksOf, tablesOf, wordsOf } from './textPage'
import { learn } from '@/strings/en/learn/learn'
import { findLearnAnchor, learnAddress, learnAnchors } from '@/strings/en/learnAnchors'
import { findMethodAnchor, methodAddress, methodAnchors } from '@/strings/en/methodAnchors'
import { method } from '@/strings/en/method/method'

const pages = [
  { name: 'Learn', page: learn },
  { name: 'Method', page: method },
]

describe('anchors', () => {
  it('stand on the page, each once and in the order of the list', () => {
    expect(anchorsOf(learn)).toEqual([...learnAnchors])
    expect(anchorsOf(method)).toEqual([...methodAnchors])
  })

  it('name one place only, on whichever page', () => {
    const all = [...learnAnchors, ...methodAnchors]
    expect(all.filter((anchor, index) => all.indexOf(anchor) !== index)).toEqual([])
  })

  it('become addresses', () => {
    expect(learnAddress('lead-time')).toBe('#/learn/lead-time')
    expect(methodAddress('solid-level')).toBe('#/method/solid-level')
  })

  it.each([
    { id: 'culture', anchor: 'culture' },
    { id: 'learning', anchor: 'learning' },
    { id: 'dora-lead-time', anchor: 'lead-time' },
    { id: 'dora-deployment-rework-rate', anchor: 'deployment-rework-rate' },
    { id: 'our-own-pillar', anchor: undefined },
    { id: '__proto__', anchor: undefined },
  ])('$id is explained at $anchor', ({ id, anchor }) => {
    expect(findLearnAnchor(id)).toBe(anchor)
  })

  it('of the method are found by name', () => {
    expect(findMethodAnchor('coverage')).toBe('coverage')
    expect(findMethodAnchor('toString')).toBeUndefined()
  })
})

describe.each(pages)('$name', ({ page }) => {
  it('links only to places that exist, to secure sites, and to the notices shipped with the app', () => {
    const places = [...learnAnchors.map(learnAddress), ...methodAnchors.map(methodAddress)]
    const targets = linksOf(page).map(({ to }) => to)
    expect(targets.length).toBeGreaterThan(0)
    expect(
      targets.filter((to) => !places.includes(to) && !to.startsWith('https://') && to !== './THIRD-PARTY-NOTICES.txt'),
    ).toEqual([])
  })

  it('has tables whose rows are as wide as their heads, with names that differ', () => {
    for (const { caption, columns, rows } of tablesOf(page)) {
      expect(rows.filter((row) => row.length !== columns.length, caption)).toEqual([])
      expect(new Set(rows.map(([name]) => name)).size, caption).toBe(rows.length)
      expect(new Set(columns).size, caption).toBe(columns.length)
    }
  })

  it('is plain: no exclamation mark, no dash for a missing figure, no empty text', () => {
    expect(wordsOf(page).filter((words) => words.includes('!') || /^[-–—]?$/.test(words.trim()))).toEqual([])
  })
})
