import { describe, expect, it } from 'vitest'
import { ownTextsOf } from '@/domain/questionnaire'
import { extractAttachment } from '@/exchange/reportFile'
import { readRoundFile, writeRoundFile } from '@/exchange/roundFile'
import { checkRoundReport } from '@/features/open/checkReport'
import { renderInWorker } from '@/report/pdf/renderInWorker'
import { reportOfRounds, type DefinedRound } from '@/report/round/reportOfRounds'
import type { ReportForm } from '@/report/pdfRequest'
import { startWorker } from '@/ui/browser/trustedWorker'
import { calmsRounds } from '../../support/calmsRounds'
import { definedRounds } from '../../support/definedRounds'
import { shipped } from '../../support/definitions'

const calms = shipped('calms')
const rounds = definedRounds(calmsRounds(calms).results)

async function made(form: ReportForm, said: readonly DefinedRound[], carried = said) {
  const attachment = { name: 'round.json', json: writeRoundFile(carried, ownTextsOf(calms)) }
  const work = { startWorker, onProgress: () => undefined, signal: new AbortController().signal }
  const outcome = await renderInWorker(
    { content: { kind: 'round', form, model: reportOfRounds(said) }, attachment },
    work,
  )
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.pdf.bytes
}

async function carriedBy(report: Uint8Array<ArrayBuffer>): Promise<DefinedRound[]> {
  const carried = await extractAttachment(report, { maxInflated: 5_000_000 })
  const file = await readRoundFile(carried.ok ? carried.json : '')
  if (!file.ok) throw new Error('The report carries a round file')
  return file.value.rounds.map((round) => ({ ...round, definition: calms }))
}

const signal = new AbortController().signal

describe('a round’s report that is dropped on the app', () => {
  it.each(['full', 'summary'] as const)('says what follows from the rounds it carries: %s', async (form) => {
    const report = await made(form, rounds)
    expect(await checkRoundReport(report, await carriedBy(report), signal)).toBe('match')
  })

  it('is told where it says something else than the rounds it carries', async () => {
    const better = rounds.map((round) => ({ ...round, summary: { ...round.summary, answered: 9 } }))
    const report = await made('full', better, rounds)
    expect(await checkRoundReport(report, await carriedBy(report), signal)).toBe('differ')
  })
})
