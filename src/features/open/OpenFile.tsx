import { useEffect, useState } from 'react'
import { forgetIncoming, receiveFile, useIncomingStore } from '@/state/incomingStore'
import { open } from '@/strings/en/open'
import { FilePicker } from '@/ui/form/FilePicker'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { AnswersPreview } from './AnswersPreview'
import { weigh, type Incoming } from './incoming'
import { PasteLink } from './PasteLink'
import { ProblemList } from './ProblemList'
import { QuestionnairePreview } from './QuestionnairePreview'
import { readFile } from './readFile'

export function OpenFile() {
  const file = useIncomingStore((state) => state.file)
  useEffect(() => forgetIncoming, [])

  return (
    <div className={[page.page, page.narrow].join(' ')}>
      <ScreenTitle title={open.title} />
      <p className={page.lead}>{open.lead}</p>
      {file && <Opened key={`${file.name} ${file.lastModified} ${file.size}`} file={file} />}
      <div className={page.section}>
        <div className={page.actions}>
          <FilePicker look={file ? 'quiet' : 'main'} label={file ? open.pickOther : open.pick} onFile={receiveFile} />
          <p className={page.soft}>{open.dropHint}</p>
        </div>
      </div>
      <PasteLink />
    </div>
  )
}

function Opened({ file }: { file: File }) {
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let isCurrent = true
    void examine(file).then((examined) => {
      if (isCurrent) setIncoming(examined)
    })
    return () => {
      isCurrent = false
    }
  }, [file, attempt])

  function tryAgain() {
    setIncoming(null)
    setAttempt(attempt + 1)
  }

  if (!incoming) {
    return (
      <p role="status" className={page.section}>
        {open.reading(file.name)}
      </p>
    )
  }
  return <div className={page.section}>{viewOf(incoming, file.name, tryAgain)}</div>
}

async function examine(file: File): Promise<Incoming> {
  const read = await readFile(file)
  return read.ok ? weigh(read.value) : { kind: 'refused', problems: read.problems }
}

function viewOf(incoming: Incoming, name: string, onTryAgain: () => void) {
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
    default:
      return incoming satisfies never
  }
}
