import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { TextTable } from '@/ui/TextTable'
import { addContent } from './addContent'
import { AddingView } from './AddingView'
import type { Incoming } from './incoming'
import { KeysField } from './KeysField'
import { useAdding } from './useAdding'
import { useKeys } from './useKeys'
import type { Standing, WeighedBackup } from './weighBackup'
import type { SurveyStanding } from './weighSurvey'

type BackupFound = Extract<Incoming, { kind: 'backup' }>
type Props = { incoming: BackupFound; name: string; onChanged: () => void }

/** What a backup holds and what of it is not here; restoring only ever adds, or brings a later state. */
export function BackupPreview({ incoming: { file, weighed }, name, onChanged }: Props) {
  const adding = useAdding()
  const keys = useKeys(file.keys)

  async function restore() {
    const unlocked = await keys.unlock()
    if (!unlocked) return
    const content = { ...weighed, questionnaires: file.questionnaires, keys: unlocked }
    await adding.start((onWork) => addContent(content, onWork))
    onChanged()
  }

  return (
    <div className={page.stack}>
      <h2>{imports.backupTitle(name)}</h2>
      <TextTable caption={imports.backupCaption} columns={imports.backupColumns} rows={rowsOf(weighed)} />
      <Teams weighed={weighed} />
      <p className={page.text}>{file.keys ? imports.keysInside : imports.keysNotInside}</p>
      {adding.stage.kind === 'ready' && (
        <form
          noValidate
          className={page.stack}
          onSubmit={(event) => {
            event.preventDefault()
            void restore()
          }}
        >
          <h3>{open.whatHappens}</h3>
          <p className={page.text}>{imports.restoreText}</p>
          <KeysField keys={keys} />
          <div className={page.actions}>
            <Button type="submit" look="main">
              {imports.restore}
            </Button>
          </div>
        </form>
      )}
      <AddingView
        adding={adding}
        title={imports.restored}
        wayOn={
          <>
            <ButtonLink to="/" look="main">
              {imports.toStart}
            </ButtonLink>
            {weighed.surveys.length > 0 && <ButtonLink to="/surveys">{imports.toSurveys}</ButtonLink>}
          </>
        }
      />
    </div>
  )
}

function Teams({ weighed: { surveys } }: { weighed: WeighedBackup }) {
  if (surveys.length === 0) return null
  const teams = surveys.map(({ survey: { about } }) => common.teamAndService(about.team, about.service))
  return <p className={page.text}>{imports.surveysOf(teams)}</p>
}

/** Kind, how many, and how they stand beside what is here. */
function rowsOf({ responses, surveys, joined }: WeighedBackup): readonly (readonly string[])[] {
  const row = (name: string, standings: readonly Standing[]) => {
    const count = (...kinds: readonly Standing[]) => String(standings.filter((kind) => kinds.includes(kind)).length)
    return [name, String(standings.length), count('new'), count('newer'), count('same'), count('older', 'unreadable')]
  }
  return [
    row(
      imports.kinds.responses,
      responses.map(({ standing }) => standing),
    ),
    row(
      imports.kinds.surveys,
      surveys.map(({ standing }) => surveyStandings[standing.kind]),
    ),
    row(
      imports.kinds.joined,
      joined.map(({ standing }) => standing),
    ),
  ]
}

const surveyStandings: Readonly<Record<SurveyStanding['kind'], Standing>> = {
  new: 'new',
  differs: 'newer',
  same: 'same',
  unreadable: 'unreadable',
  otherTerms: 'older',
  outOfReach: 'unreadable',
}
