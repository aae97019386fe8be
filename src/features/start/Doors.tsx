import { useLocation } from 'wouter'
import { receiveFile } from '@/state/incomingStore'
import { start } from '@/strings/en/start'
import { ButtonLink } from '@/ui/ButtonLink'
import { FilePicker } from '@/ui/form/FilePicker'
import page from '@/ui/page.module.css'
import styles from './Doors.module.css'

export function Doors() {
  const [, navigate] = useLocation()

  function openFile(file: File) {
    receiveFile(file)
    navigate('/open')
  }

  return (
    <>
      <div className={styles.doors}>
        <section className={styles.door}>
          <h2>{start.assessTitle}</h2>
          <p className={page.small}>{start.assessText}</p>
          <div className={styles.action}>
            <ButtonLink to="/assess" look="main">
              {start.assessDoor}
            </ButtonLink>
          </div>
        </section>
        <section className={styles.door}>
          <h2>{start.surveyTitle}</h2>
          <p className={page.small}>{start.surveyText}</p>
          <div className={styles.action}>
            <ButtonLink to="/surveys">{start.surveyDoor}</ButtonLink>
          </div>
        </section>
        <section className={styles.door}>
          <h2>{start.openTitle}</h2>
          <p className={page.small}>{start.openText}</p>
          <div className={styles.action}>
            <FilePicker label={start.openDoor} onFile={openFile} />
            <ButtonLink to="/open" look="plain">
              {start.pasteDoor}
            </ButtonLink>
          </div>
        </section>
      </div>
      <p className={styles.examples}>
        <span>{start.exampleTitle}</span>
        <ButtonLink to="/example" look="plain">
          {start.exampleDoor}
        </ButtonLink>
        <ButtonLink to="/example/survey" look="plain">
          {start.exampleSurveyDoor}
        </ButtonLink>
      </p>
    </>
  )
}
