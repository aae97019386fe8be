import { useState } from 'react'
import { useLocation } from 'wouter'
import type { NotSavedReason } from '@/domain/saved'
import { suggestQuestionnaire } from '@/state/incomingStore'
import { library } from '@/state/libraryStore'
import { saving as savingWords } from '@/strings/en/saving'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import type { Incoming } from './incoming'
import styles from './Open.module.css'

type QuestionnaireFound = Extract<Incoming, { kind: 'questionnaire' }>

const sentences: Readonly<Record<QuestionnaireFound['standing'], string>> = {
  new: open.keepNew,
  same: open.keptAlready,
  otherContent: open.otherContentHere,
  includeMissing: open.includeMissing,
}

export function QuestionnairePreview({
  incoming: { file, standing },
  name,
}: {
  incoming: QuestionnaireFound
  name: string
}) {
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState<NotSavedReason | null>(null)

  async function keepAndUse() {
    const saved = standing === 'new' ? await library().keepQuestionnaire(file.text) : null
    if (saved?.kind === 'notSaved' && saved.why !== 'blocked') {
      setFailed(saved.why)
      return
    }
    suggestQuestionnaire(file.sha256)
    navigate('/assess')
  }

  return (
    <div className={page.stack}>
      <h2>{open.questionnaireTitle(name)}</h2>
      <Content file={file} />
      <h3>{open.whatHappens}</h3>
      <p className={page.text}>{sentences[standing]}</p>
      {failed && (
        <Notice kind="problem" title={savingWords.notKeptTitle}>
          <p>{savingWords.notKept[failed]}</p>
        </Notice>
      )}
      {(standing === 'new' || standing === 'same') && (
        <div className={page.actions}>
          <Button look="main" onClick={() => void keepAndUse()}>
            {standing === 'new' ? open.keep : open.use}
          </Button>
        </div>
      )}
      <Parts file={file} />
    </div>
  )
}

function Content({ file: { questionnaire } }: { file: QuestionnaireFound['file'] }) {
  const { title, version, summary, dimensions, metrics, minutes } = questionnaire
  const questions = dimensions.reduce((sum, { items }) => sum + items.length, metrics.length)
  return (
    <div>
      <p>
        <strong>{title}</strong>, {open.version(version)}
      </p>
      <p className={page.soft}>{open.size(dimensions.length, questions, minutes)}</p>
      <p className={page.text}>{summary}</p>
    </div>
  )
}

function Parts({ file: { questionnaire } }: { file: QuestionnaireFound['file'] }) {
  return (
    <ul className={styles.parts}>
      {questionnaire.dimensions.map((dimension) => (
        <li key={dimension.id}>
          <details>
            <summary>
              {dimension.name} <span className={page.soft}>{open.questions(dimension.items.length)}</span>
            </summary>
            <ul className={styles.items}>
              {dimension.items.map((item) => (
                <li key={item.id}>
                  <p>{item.text}</p>
                  <ol className={styles.levels}>
                    {item.levels.map((level, index) => (
                      <li key={index}>{level}</li>
                    ))}
                  </ol>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
