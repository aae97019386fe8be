import { useState } from 'react'
import { useLocation } from 'wouter'
import type { StorageHealth } from '@/state/ports'
import { useLibraryStore } from '@/state/libraryStore'
import { savingOf } from '@/state/pending'
import { useResponseStore } from '@/state/responseStore'
import { common } from '@/strings/en/common'
import { errors } from '@/strings/en/errors'
import { storageTrouble } from '@/strings/en/storageTrouble'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import { downloadAnswersInMemory } from './answersInMemory'

export function StorageTrouble() {
  const health = useLibraryStore((state) => state.health)
  const trouble = useLibraryStore((state) => state.trouble)
  const isTold = useIsToldBesideTheQuestions()
  return (
    <>
      {health && <HealthNotice health={health} isTold={isTold} />}
      {trouble && !isTold && (
        <Notice kind="problem" title={storageTrouble.troubleTitle} actions={<WayOn />}>
          <p>{storageTrouble.trouble[trouble]}</p>
        </Notice>
      )}
    </>
  )
}

function HealthNotice({ health, isTold }: { health: StorageHealth; isTold: boolean }) {
  if (health.kind === 'ready') return null
  if (health.kind === 'reset') return <ResetNotice restored={health.restored} />
  if (isTold && (health.kind === 'blocked' || health.kind === 'full')) return null
  const { title, text } = storageTrouble.health[health.kind]
  return (
    <Notice kind="problem" title={title} actions={<WayOn />}>
      <p>{text}</p>
    </Notice>
  )
}

function ResetNotice({ restored }: { restored: number }) {
  const [isDismissed, setIsDismissed] = useState(false)
  if (isDismissed) return null
  return (
    <Notice
      kind="problem"
      title={storageTrouble.resetTitle}
      actions={
        <Button
          onClick={() => {
            setIsDismissed(true)
          }}
        >
          {storageTrouble.dismiss}
        </Button>
      }
    >
      <p>{restored > 0 ? storageTrouble.resetRestored(restored) : storageTrouble.resetEmpty}</p>
    </Notice>
  )
}

/** A reload would lose answers that live only in this tab: as long as there are any, it is not offered. */
function WayOn() {
  const isUnsaved = useResponseStore(({ pending }) => pending.some(({ failed }) => failed !== null))
  return isUnsaved ? (
    <Button look="main" onClick={downloadAnswersInMemory}>
      {errors.downloadAnswers}
    </Button>
  ) : (
    <Button
      onClick={() => {
        location.reload()
      }}
    >
      {common.reload}
    </Button>
  )
}

/** The questions say by themselves that the open answers are not saved, why, and what to do. */
function useIsToldBesideTheQuestions(): boolean {
  const [location] = useLocation()
  const saving = useResponseStore(({ opened, pending }) =>
    opened.kind === 'open' ? savingOf(pending, opened.response.id).kind : 'saved',
  )
  const [isTold, setIsTold] = useState(false)
  // While it is tried again nothing moves on the screen.
  if (saving !== 'saving' && isTold !== (saving === 'notSaved')) setIsTold(saving === 'notSaved')
  return isTold && location.startsWith('/assess/')
}
