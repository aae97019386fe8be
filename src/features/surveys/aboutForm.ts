import { z } from 'zod'
import { maxNameLength } from '@/domain/survey/terms'
import { surveys } from '@/strings/en/surveys'

const words = surveys.newSurvey
const name = z.string().trim().max(maxNameLength, words.tooLong)

/** Of whom a survey is: a service may be left out. */
export const aboutSchema = z.object({ team: name.min(1, words.teamMissing), service: name })
export type AboutValues = z.infer<typeof aboutSchema>
