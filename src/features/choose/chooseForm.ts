import { z } from 'zod'
import type { About } from '@/domain/response'
import { choose } from '@/strings/en/choose'

const label = z.string().trim().max(200, choose.tooLong)

export const chooseSchema = z.object({
  questionnaire: z.string().min(1),
  mode: z.enum(['person', 'team']),
  team: label.min(1, choose.teamMissing),
  service: label,
  respondent: label,
})
export type ChooseValues = z.infer<typeof chooseSchema>

/** What is recorded of who answers: empty fields are left out. */
export function aboutOf({ mode, team, service, respondent }: ChooseValues): About {
  return { mode, team, ...(service === '' ? {} : { service }), ...(respondent === '' ? {} : { respondent }) }
}
