import type { RoundReportModel } from '@/report/round/roundReportModel'
import { recordSurveyChange } from '@/state/recordSurveyChange'
import { results } from '@/strings/en/results'
import { ContentsNav } from '../ContentsNav'
import { Contradictions } from '../Contradictions'
import { Facts } from '../Facts'
import { ImproveFirst } from '../ImproveFirst'
import { LensView } from '../LensView'
import { MethodNote } from '../MethodNote'
import { Profile } from '../profile/Profile'
import { roundResults } from '@/strings/en/roundResults'
import page from '@/ui/page.module.css'
import styles from '../results.module.css'
import { Strengths } from '../Strengths'
import { Summary } from '../Summary'
import { RoundExports } from './export/RoundExports'
import { placesOf } from './placesOf'
import { RoundDora } from './RoundDora'
import { RoundQuestions } from './RoundQuestions'
import { RoundTrend } from './RoundTrend'
import { useRoundReport } from './useRoundReport'
import { Views } from './Views'

/** The results of a revealed round: the sentences, then where views differ, then every average. Its order is the report's. */
export function RoundResults({ survey, round }: { survey: string; round: string }) {
  const shown = useRoundReport(survey, round)
  if (!shown) return <p role="status">{results.loading}</p>
  const { model, result } = shown
  const { answered, heldBack } = result.summary
  return (
    <div className={styles.result}>
      <Summary heading={model.summaryHeading} sentences={model.summary} />
      {heldBack > 0 && (
        <p className={[page.small, page.soft, page.text].join(' ')}>{roundResults.heldBack(answered, heldBack)}</p>
      )}
      <ContentsNav places={placesOf(model)} />
      {model.views && <Views section={model.views} />}
      <Averages model={model} round={round} />
      {model.trend && <RoundTrend section={model.trend} />}
      {model.appendix && <RoundQuestions section={model.appendix} round={round} />}
      <Facts facts={model.facts} />
      <RoundExports survey={survey} round={round} />
      <MethodNote section={model.method} />
    </div>
  )
}

function Averages({ model, round }: { model: RoundReportModel; round: string }) {
  const setTarget = (dimension: string, level: number | null) => {
    recordSurveyChange({ kind: 'target', round, dimension, level })
  }
  return (
    <>
      {model.profile && <Profile section={model.profile} setTarget={setTarget} />}
      {model.lens && <LensView section={model.lens} />}
      {model.dora && <RoundDora section={model.dora} />}
      {model.strengths && <Strengths section={model.strengths} />}
      {model.suggestions && <ImproveFirst section={model.suggestions} />}
      {model.contradictions && <Contradictions section={model.contradictions} />}
    </>
  )
}
