import { useEffect } from 'react'
import { openKept } from '@/state/openKept'
import type { OpenSurvey } from '@/state/surveyStore'
import { loadModule } from '@/ui/browser/loadModule'

/**
 * Opens what is kept sealed and can be opened by now: after an import, once a key came, or with a newer app. It is tried
 * once for each survey that is shown, and again when ballots, keys or questionnaires come in.
 */
export function useOpenKept({ survey, ballots, definitions, keys }: OpenSurvey): void {
  const { id } = survey
  const ready = new Set(
    survey.rounds
      .filter(({ terms }) => keys.has(terms.round) && definitions.get(terms.questionnaire.sha256)?.ok)
      .map(({ terms }) => terms.round),
  )
  const sealed = ballots.filter(({ round, opened }) => opened === null && ready.has(round)).length
  useEffect(() => {
    if (sealed === 0) return
    void loadModule(() => import('./openBallot')).then((loaded) => {
      if (loaded.ok) void openKept(id, loaded.module.openBallot)
    })
  }, [id, sealed])
}
