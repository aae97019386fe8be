import type { Definition } from '@/domain/questionnaire'
import type { RoundTerms } from '@/domain/survey/terms'
import { common, formatCalendarDay } from '@/strings/en/common'
import { promise } from '@/strings/en/promise'

/** What an invitation tells in words. */
export type Asked = {
  readonly team: string
  readonly round: string
  readonly minutes: number
  readonly closes: string | null
  readonly promise: string
}

export function askedOf(terms: RoundTerms, { questionnaire, includes }: Definition): Asked {
  return {
    team: common.teamAndService(terms.team, terms.service),
    round: terms.title,
    minutes: includes.reduce((sum, part) => sum + part.questionnaire.minutes, questionnaire.minutes),
    closes: terms.closesOn === null ? null : formatCalendarDay(terms.closesOn),
    promise: promise.short(terms.promise),
  }
}
