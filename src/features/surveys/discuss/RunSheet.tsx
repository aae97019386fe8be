import type { RoundResult } from '@/domain/round/roundResult'
import { runSheet } from '@/domain/round/runSheet'
import { discuss } from '@/strings/en/discuss'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import { ScrollTable, WideCell } from '@/ui/ScrollTable'
import shared from '../surveys.module.css'
import type { AgendaSettings } from './agendaEdit'
import styles from './Discuss.module.css'

type Props = { result: RoundResult; agenda: AgendaSettings; titleOf: (subject: string) => string }

/** The meeting from start to end, to be printed or kept beside the screen. */
export function RunSheet({ result, agenda, titleOf }: Props) {
  const columns = discuss.sheetColumns
  return (
    <section className={shared.section}>
      <h2>{discuss.sheetHeading}</h2>
      <ScrollTable caption={discuss.sheetCaption} isCaptionHidden>
        <thead>
          <tr>
            {[columns.step, columns.time, columns.minutes, columns.does, columns.shows].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runSheet(agenda.length, agenda.entries, result).map(({ step, start, minutes, entries }) => (
            <tr key={step}>
              <th scope="row">{discuss.steps[step].name}</th>
              <td>{discuss.clock(start)}</td>
              <td>{minutes}</td>
              <WideCell>
                {discuss.steps[step].does}
                {entries.length > 0 && (
                  <ol className={styles.sheetEntries}>
                    {entries.map((entry) => (
                      <li key={entry.subject}>{discuss.talkEntry(titleOf(entry.subject), entry.minutes)}</li>
                    ))}
                  </ol>
                )}
              </WideCell>
              <td>{discuss.steps[step].shows}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <div className={page.actions}>
        <Button
          onClick={() => {
            window.print()
          }}
        >
          {discuss.print}
        </Button>
      </div>
    </section>
  )
}
