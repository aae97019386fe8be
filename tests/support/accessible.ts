import axe from 'axe-core'
import { expect } from 'vitest'

/** Nothing that axe finds fault with on a screen without the frame around it, which has the landmarks. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])
}
