import { useEffect, useRef, type ReactNode } from 'react'
import { common } from '@/strings/en/common'
import { imports } from '@/strings/en/imports'
import { saving as savingWords } from '@/strings/en/saving'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { Progress } from '@/ui/Progress'
import type { Work } from './addContent'
import type { Adding, Stage } from './useAdding'

type Props = {
  adding: Adding
  /** What is said once it is here. */
  title: string
  /** Where to go then. */
  wayOn: ReactNode
}

/** What became of a file that was added: how far it is, what is here now, and the way back. */
export function AddingView({ adding: { stage, undo }, title, wayOn }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const isOver = stage.kind === 'done' || stage.kind === 'undone'
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (isOver) place.current?.focus()
  }, [isOver, stage.kind])
  return (
    <div ref={place} tabIndex={-1}>
      {stage.kind === 'working' && <Working work={stage.work} />}
      {stage.kind === 'undone' && <Notice kind="info" title={imports.undone} />}
      {stage.kind === 'done' && <Done stage={stage} title={title} wayOn={wayOn} onUndo={() => void undo()} />}
    </div>
  )
}

function Working({ work }: { work: Work | null }) {
  const told = work ? imports.working[work.stage](work.done, work.total) : imports.storing
  return (
    <div className={page.stack}>
      {work && <Progress label={told} done={work.done} total={work.total} isWide />}
      <p role="status">{told}</p>
    </div>
  )
}

type DoneProps = { stage: Extract<Stage, { kind: 'done' }>; title: string; wayOn: ReactNode; onUndo: () => void }

function Done({ stage: { added, notUndone }, title, wayOn, onUndo }: DoneProps) {
  const { saved, undo, sealed } = added
  const undoButton = undo && <Button onClick={onUndo}>{common.undo}</Button>
  if (saved.kind === 'notSaved') {
    return (
      <Notice kind="problem" title={undo ? imports.partlyTitle : imports.notAddedTitle} actions={undoButton}>
        <p>{savingWords.notKept[saved.why]}</p>
        <p>{undo ? imports.partlyText : imports.notAddedText}</p>
        <NotUndone why={notUndone} />
      </Notice>
    )
  }
  return (
    <Notice
      kind="info"
      title={title}
      actions={
        <>
          {wayOn}
          {undoButton}
        </>
      }
    >
      {sealed !== null && sealed > 0 && <p>{imports.sealed(sealed)}</p>}
      <NotUndone why={notUndone} />
    </Notice>
  )
}

function NotUndone({ why }: { why: Extract<Stage, { kind: 'done' }>['notUndone'] }) {
  if (why === null) return null
  return (
    <p role="alert">
      <strong>{imports.notUndone}</strong>{' '}
      {why === 'anotherTabWrites' ? imports.changedSince : savingWords.notKept[why]}
    </p>
  )
}
