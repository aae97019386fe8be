import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LevelDots } from '@/ui/Dots'

const names = ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive']

it('draws one dot a person beside the name and the count of each level', async () => {
  await render(<LevelDots label="Answers to “Small batches”" counts={[0, 2, 1, 0, 3]} names={names} />)
  const list = page.getByRole('list', { name: 'Answers to “Small batches”' })
  await expect.element(list).toBeVisible()
  const rows = list.getByRole('listitem').elements()
  expect(rows.map((row) => row.textContent)).toEqual(['Ad hoc0', 'Emerging2', 'Consistent1', 'Embedded0', 'Adaptive3'])
  expect(rows.map((row) => row.querySelectorAll('i').length)).toEqual([0, 2, 1, 0, 3])
})

it('draws bars by share where there are too many people to count dots', async () => {
  await render(<LevelDots label="Answers" counts={[20, 0, 60, 0, 0]} names={names} />)
  const bars = [...page.getByRole('list').element().querySelectorAll('i')]
  expect(bars.map(({ style }) => style.width)).toEqual(['25%', '0%', '75%', '0%', '0%'])
})
