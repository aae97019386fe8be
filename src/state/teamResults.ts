import { useEffect, useState } from 'react'
import type { RoundResult } from '@/domain/round/roundResult'
import { shownRounds } from '@/domain/survey/roundStatus'
import type { Survey } from '@/domain/survey/survey'
import { findSurvey } from './openSurvey'
import { resultsOfSurvey } from './roundResults'
import { byTeam, idOfSurvey, withUnsaved } from './surveyList'
import { surveys } from './surveyLibrary'
import type { SurveyPorts } from './surveyPorts'
import { pendingOfSurvey, replaySurvey, useSurveyStore } from './surveyStore'
import { inTurn } from './surveyTurns'

/** A survey of this device with what its latest revealed round discloses, or why that cannot be shown. */
export type Team =
  | { readonly kind: 'ready'; readonly id: string; readonly survey: Survey; readonly result: RoundResult }
  | {
      readonly kind: 'without'
      readonly id: string
      readonly survey: Survey
      /**
       * `noQuestionnaire`: that of the latest revealed round is not at hand. `noAnswers`: too few of its answers are
       * here in the clear, mostly because its key is not.
       */
      readonly why: 'nothingRevealed' | 'noQuestionnaire' | 'noAnswers'
    }
  | { readonly kind: 'unreadable'; readonly id: string }

export type ReadyTeam = Extract<Team, { kind: 'ready' }>

export type Teams =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  /** The part of the app that reads surveys could not be loaded. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly teams: readonly Team[] }

/** The surveys of this device by team name, each with its latest revealed round; read anew for each screen that asks. */
export function useTeams(): Teams {
  const [teams, setTeams] = useState<Teams>({ kind: 'loading', done: 0, total: 0 })
  useEffect(() => {
    let isCurrent = true
    void loadTeams((loaded) => {
      if (isCurrent) setTeams(loaded)
      return isCurrent
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return teams
}

/** Reads one survey after the other and tells how far it is; ends early once `onProgress` says that nobody listens. */
export async function loadTeams(onProgress: (teams: Teams) => boolean): Promise<void> {
  const ports = await surveys()
  if (!ports) {
    onProgress({ kind: 'failed' })
    return
  }
  const listed = withUnsaved(await ports.listSurveys(), useSurveyStore.getState().pending).toSorted(byTeam)
  const teams: Team[] = []
  for (const entry of listed) {
    if (!onProgress({ kind: 'loading', done: teams.length, total: listed.length })) return
    const team = await loadTeam(idOfSurvey(entry), ports)
    if (team) teams.push(team)
  }
  onProgress({ kind: 'ready', teams })
}

/** null where the survey was deleted while the others were read. */
async function loadTeam(id: string, ports: SurveyPorts): Promise<Team | null> {
  const found = await inTurn(id, () => findSurvey(id, ports))
  if (found.kind === 'unreadable') return { kind: 'unreadable', id }
  if (found.kind !== 'open') return null
  const survey = replaySurvey(found.survey, pendingOfSurvey(id))
  const latest = shownRounds(survey).findLast(({ reveals }) => reveals.length > 0)
  if (!latest) return { kind: 'without', id, survey, why: 'nothingRevealed' }
  const { round, questionnaire } = latest.terms
  if (!found.definitions.get(questionnaire.sha256)?.ok) return { kind: 'without', id, survey, why: 'noQuestionnaire' }
  const result = resultsOfSurvey({ ...found, survey }).find(({ terms }) => terms.round === round)?.result
  return result ? { kind: 'ready', id, survey, result } : { kind: 'without', id, survey, why: 'noAnswers' }
}
