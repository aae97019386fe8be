import { useEffect, useState } from 'react'
import { forgetIncoming, receiveFiles, useIncomingStore, type IncomingFile } from '@/state/incomingStore'
import { open } from '@/strings/en/open'
import { FilesPicker } from '@/ui/form/FilePicker'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { AnswersPreview } from './AnswersPreview'
import { BackupPreview } from './BackupPreview'
import { BallotsPreview } from './BallotsPreview'
import { InvitationPreview } from './InvitationPreview'
import { KeyPreview } from './KeyPreview'
import { PasteLink } from './PasteLink'
import { ProblemList } from './ProblemList'
import { QuestionnairePreview } from './QuestionnairePreview'
import { RoundPreview } from './RoundPreview'
import { SurveyPreview } from './SurveyPreview'
import { useExamined, type Examined } from './useExamined'

/** Says of every file what it is and what opening it would do, before anything changes. */
export function OpenFile() {
  const files = useIncomingStore((state) => state.files)
  useEffect(() => forgetIncoming, [])
  const isEmpty = files.length === 0

  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <ScreenTitle title={open.title} />
      <p className={page.lead}>{open.lead}</p>
      {!isEmpty && <OpenedFiles files={files} />}
      <div className={page.section}>
        <div className={page.actions}>
          <FilesPicker
            look={isEmpty ? 'main' : 'quiet'}
            label={isEmpty ? open.pick : open.pickOther}
            onFiles={receiveFiles}
          />
          <p className={page.soft}>{open.dropHint}</p>
        </div>
      </div>
      <PasteLink />
    </div>
  )
}

function OpenedFiles({ files }: { files: readonly IncomingFile[] }) {
  const { examined, again } = useExamined(files)
  // Raised with everything that is stored here: a key waits for its survey.
  const [changes, setChanges] = useState(0)
  const done = new Set(examined.map(({ id }) => id))
  const next = files.find(({ id }) => !done.has(id))
  const ballots = examined.flatMap(({ file, incoming }) =>
    incoming.kind === 'ballots' ? incoming.codes.map((code) => ({ source: file.name, code })) : [],
  )
  return (
    <>
      {next && (
        <p role="status" className={page.section}>
          {files.length > 1 ? open.readingOf(done.size, files.length) : open.reading(next.file.name)}
        </p>
      )}
      {!next && ballots.length > 0 && (
        <div className={page.section}>
          <BallotsPreview ballots={ballots} />
        </div>
      )}
      {examined
        .filter(({ incoming }) => incoming.kind !== 'ballots')
        .map((one) => (
          <div key={one.id} className={page.section}>
            <Preview
              examined={one}
              isAlone={files.length === 1}
              changes={changes}
              onChanged={() => {
                setChanges(changes + 1)
              }}
              onTryAgain={() => {
                again(one.id)
              }}
            />
          </div>
        ))}
    </>
  )
}

type PreviewProps = {
  examined: Examined
  isAlone: boolean
  changes: number
  onChanged: () => void
  onTryAgain: () => void
}

function Preview({ examined: { file, incoming }, isAlone, changes, onChanged, onTryAgain }: PreviewProps) {
  const { name } = file
  switch (incoming.kind) {
    case 'refused':
      return (
        <Notice kind="problem" title={open.refusedTitle(name)}>
          <ProblemList problems={incoming.problems} />
          <p>{open.refusedText}</p>
        </Notice>
      )
    case 'answers':
      return <AnswersPreview incoming={incoming} name={name} onTryAgain={onTryAgain} />
    case 'questionnaire':
      return <QuestionnairePreview incoming={incoming} name={name} />
    case 'survey':
      return <SurveyPreview incoming={incoming} name={name} onChanged={onChanged} />
    case 'backup':
      return <BackupPreview incoming={incoming} name={name} onChanged={onChanged} />
    case 'key':
      return <KeyPreview file={incoming.file} name={name} changes={changes} />
    case 'invitation':
      return <InvitationPreview invitation={incoming.file} name={name} isAlone={isAlone} />
    case 'round':
      return <RoundPreview incoming={incoming} name={name} onTryAgain={onTryAgain} />
    case 'ballots':
      return null
    default:
      return incoming satisfies never
  }
}
