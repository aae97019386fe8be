import { useState } from 'react'
import type { Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { assess } from '@/strings/en/assess'
import { Button } from '@/ui/Button'
import { AboutForm } from './AboutForm'
import styles from '../Assess.module.css'

type Props = { response: QuestionnaireResponse; definition: Definition; isClosed: boolean }

/** Who answers what for whom, to be corrected while the answers are open; closed in a round, whose terms say it. */
export function AboutFacts({ response: { about }, definition: { questionnaire }, isClosed }: Props) {
  const [isEditing, setIsEditing] = useState(false)
  if (isEditing && !isClosed) {
    return (
      <AboutForm
        about={about}
        onDone={() => {
          setIsEditing(false)
        }}
      />
    )
  }
  const facts: [string, string | undefined][] = [
    [assess.team, about.team],
    [assess.service, about.service],
    [assess.who, about.mode === 'person' ? assess.whoPerson : assess.whoTeam],
    [assess.respondent, about.respondent],
    [assess.questionnaire, `${questionnaire.title} ${questionnaire.version}`],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {!isClosed && (
        <Button
          look="plain"
          onClick={() => {
            setIsEditing(true)
          }}
        >
          {assess.changeAbout}
        </Button>
      )}
    </>
  )
}
