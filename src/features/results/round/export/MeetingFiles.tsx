import type { RoundResult } from '@/domain/round/roundResult'
import type { Round } from '@/domain/survey/survey'
import { roundExports as words } from '@/strings/en/roundExports'
import page from '@/ui/page.module.css'
import { PdfButtons } from '../../export/PdfButtons'
import { agendaFor, exportCards, exportRunSheet } from './roundExportActions'

/** Sheets for the meeting. They show no figure, so that making one is not recorded as a disclosure. */
export function MeetingFiles({ result, round: { agenda } }: { result: RoundResult; round: Round }) {
  const subjects = () => agendaFor(result, agenda).entries.map(({ subject }) => subject)
  return (
    <>
      <h3>{words.meetingHeading}</h3>
      <p className={page.soft}>{words.meetingText}</p>
      <PdfButtons
        jobs={[
          { label: words.runSheet, run: (work) => exportRunSheet(result, agenda, work) },
          { label: words.cardsOfAgenda, run: (work) => exportCards(result, subjects(), work) },
          { label: words.cardsOfAll, run: (work) => exportCards(result, null, work) },
        ]}
      />
    </>
  )
}
