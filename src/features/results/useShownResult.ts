import { useMemo, useState } from 'react'
import { buildResult } from '@/domain/buildResult'
import type { Answered } from '@/domain/comparison'
import type { Result } from '@/domain/result'
import { buildReportModel } from '@/report/buildReportModel'
import type { ReportModel } from '@/report/reportModel'

export type Shown = {
  readonly result: Result
  readonly model: ReportModel
  readonly earlier: Answered | null
  readonly compareWith: (earlier: Answered | null) => void
}

/** The result of the open response, with an earlier one beside it when the person picks one. */
export function useShownResult({ definition, response }: Answered): Shown {
  const [earlier, compareWith] = useState<Answered | null>(null)
  const result = useMemo(() => buildResult({ definition, response }, earlier), [definition, response, earlier])
  const model = useMemo(() => buildReportModel(result), [result])
  return { result, model, earlier, compareWith }
}
