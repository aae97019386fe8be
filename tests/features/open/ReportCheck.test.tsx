import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ReportCheck } from '@/features/open/ReportCheck'
import { memoryLibrary } from '../../support/memoryLibrary'
import { renderAt } from '../../support/renderAt'
import { definitionOf, storeDraft } from '../../support/stored'

it('says that the numbers could not be checked when the report cannot be made again', async () => {
  const memory = memoryLibrary()
  const definition = await definitionOf(memory, 'three-ways')
  // No reader lets this through: it stands for any fault of the program.
  const response = await storeDraft(memory, 'three-ways', { changedAt: 'no instant' })
  await renderAt(<ReportCheck report={new Uint8Array()} response={response} definition={definition} />)
  await expect.element(page.getByRole('status')).toHaveTextContent(/^The numbers in the report could not be checked/)
})
