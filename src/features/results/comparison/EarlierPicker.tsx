import { useEffect, useId, useState, type ChangeEvent } from 'react'
import type { Answered } from '@/domain/comparison'
import type { QuestionnaireResponse } from '@/domain/response'
import { library, refreshEntries, useLibraryStore } from '@/state/libraryStore'
import { formatDay } from '@/strings/en/common'
import { results } from '@/strings/en/results'
import { saving as savingWords } from '@/strings/en/saving'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import styles from '../results.module.css'

type Props = { response: QuestionnaireResponse; chosen: Answered | null; onChoose: (earlier: Answered | null) => void }

/** Picks a stored response to set beside this one; only those that were finished before it. */
export function EarlierPicker({ response, chosen, onChoose }: Props) {
  const id = useId()
  const entries = useLibraryStore((state) => state.entries)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    void refreshEntries()
  }, [])

  const earlier = (entries ?? [])
    .flatMap((entry) => (entry.kind === 'response' ? [entry.response] : []))
    .filter((other) => other.id !== response.id && other.status !== 'inProgress' && dateOf(other) < dateOf(response))
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))

  async function choose(event: ChangeEvent<HTMLSelectElement>) {
    const picked = earlier.find((other) => other.id === event.currentTarget.value)
    setProblem(null)
    if (!picked) {
      onChoose(null)
      return
    }
    const loaded = await library().loadDefinition(picked.questionnaire)
    if (loaded.ok) onChoose({ definition: loaded.definition, response: picked })
    else setProblem(results.compareFailed(savingWords.definition[loaded.why]))
  }

  return (
    <section className={[styles.section, styles.screenOnly].join(' ')}>
      <h2>{results.compareHeading}</h2>
      {earlier.length === 0 ? (
        <NoneStored />
      ) : (
        <p className={page.actions}>
          <label htmlFor={id}>{results.comparePick}</label>
          <select
            id={id}
            className={styles.select}
            value={chosen?.response.id ?? ''}
            onChange={(event) => void choose(event)}
          >
            <option value="">{results.compareNothing}</option>
            {earlier.map((other) => (
              <option key={other.id} value={other.id}>
                {results.compareEntry(
                  other.about.team,
                  formatDay(new Date(dateOf(other))),
                  `${other.questionnaire.id} ${other.questionnaire.version}`,
                )}
              </option>
            ))}
          </select>
        </p>
      )}
      <p role="status">{problem}</p>
    </section>
  )
}

function dateOf({ completedAt, changedAt }: QuestionnaireResponse): string {
  return completedAt ?? changedAt
}

function NoneStored() {
  return (
    <>
      <p className={page.soft}>{results.compareNone}</p>
      <p>
        <ButtonLink to="/open">{results.openEarlier}</ButtonLink>
      </p>
    </>
  )
}
