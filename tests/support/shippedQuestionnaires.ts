import { z } from 'zod'

/** File texts of every questionnaire that the app ships. */
export const shippedQuestionnaires: readonly string[] = Object.values(
  z
    .record(z.string(), z.string())
    .parse(import.meta.glob('/questionnaires/*/*.json', { query: '?raw', import: 'default', eager: true })),
)
