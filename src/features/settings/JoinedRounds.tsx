import { useState } from 'react'
import type { NotSavedReason, Saved } from '@/domain/saved'
import type { JoinedRound } from '@/domain/survey/joined'
import { leaveRound, refreshJoined, undoLeave, useJoinedList } from '@/state/joinedStore'
import { useSurveyLibrary } from '@/state/surveyLibrary'
import type { StoredJoined } from '@/state/surveyPorts'
import { common } from '@/strings/en/common'
import { saving as savingWords } from '@/strings/en/saving'
import { settings } from '@/strings/en/settings'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { Notice } from '@/ui/Notice'
import page from '@/ui/page.module.css'
import { useFocusAfterSwap } from '@/ui/useFocusAfterSwap'
import styles from './Settings.module.css'

/** The rounds that somebody answers on this device. */
export function JoinedRounds() {
  const areHere = useSurveyLibrary((state) => state.areHere)
  return areHere ? <Rounds /> : null
}

function Rounds() {
  const listed = useJoinedList()
  const [removed, setRemoved] = useState<readonly JoinedRound[]>([])
  const [failed, setFailed] = useState<NotSavedReason | null>(null)
  const gone = new Set(removed.map(({ terms }) => terms.round))
  const here = (listed ?? []).filter((one) => one.kind !== 'joined' || !gone.has(one.joined.terms.round))
  if (here.length + removed.length === 0) return null

  const isKept = (saved: Saved) => {
    setFailed(saved.kind === 'notSaved' ? saved.why : null)
    return saved.kind === 'saved'
  }
  const keepOut = (joined: JoinedRound) => setRemoved((before) => before.filter((other) => other !== joined))

  // Listed as removed before it is gone from the list, and after it is there again: the row stays, and with it the focus.
  async function remove(joined: JoinedRound) {
    setRemoved((before) => [...before, joined])
    if (!isKept(await leaveRound(joined.terms.round))) keepOut(joined)
  }
  async function bringBack(joined: JoinedRound) {
    if (!isKept(await undoLeave(joined))) return
    await refreshJoined()
    keepOut(joined)
  }

  function row(one: StoredJoined) {
    if (one.kind === 'unreadable') return <UnreadableRow key={one.id} unreadable={one} />
    const { joined } = one
    return (
      <JoinedRow
        key={joined.terms.round}
        joined={joined}
        isRemoved={gone.has(joined.terms.round)}
        onRemove={() => void remove(joined)}
        onUndo={() => void bringBack(joined)}
      />
    )
  }

  return (
    <section className={page.section}>
      <h2>{settings.joined}</h2>
      <p className={[page.text, page.soft].join(' ')}>{settings.joinedText}</p>
      {failed && (
        <Notice kind="problem" title={settings.failedTitle}>
          <p>{savingWords.notKept[failed]}</p>
        </Notice>
      )}
      <ul className={styles.list}>
        {[...here, ...removed.map((joined): StoredJoined => ({ kind: 'joined', joined }))].toSorted(byId).map(row)}
      </ul>
    </section>
  )
}

/** In an order that stays when one of them is removed. */
function byId(a: StoredJoined, b: StoredJoined): number {
  return idOf(a).localeCompare(idOf(b))
}

function idOf(one: StoredJoined): string {
  return one.kind === 'joined' ? one.joined.terms.round : one.id
}

type RowProps = { joined: JoinedRound; isRemoved: boolean; onRemove: () => void; onUndo: () => void }

function JoinedRow({ joined: { terms, sent }, isRemoved, onRemove, onUndo }: RowProps) {
  const row = useFocusAfterSwap(isRemoved)
  const name = settings.joinedName(terms.title, common.teamAndService(terms.team, terms.service))
  if (isRemoved) {
    return (
      <li ref={row} className={styles.row}>
        <p role="status">{settings.removed(name)}</p>
        <Button aria-label={settings.undoRemovalLabel(name)} onClick={onUndo}>
          {common.undo}
        </Button>
      </li>
    )
  }
  return (
    <li ref={row} className={styles.row}>
      <div>
        <p className={styles.name}>
          <a href={`#/joined/${terms.round}`}>{name}</a>
        </p>
        <p className={[page.soft, page.small].join(' ')}>{settings.sent(sent.length)}</p>
      </div>
      <div className={page.actions}>
        <Button look="plain" aria-label={settings.removeJoinedLabel(name)} onClick={onRemove}>
          {settings.removeJoined}
        </Button>
      </div>
    </li>
  )
}

function UnreadableRow({ unreadable }: { unreadable: Extract<StoredJoined, { kind: 'unreadable' }> }) {
  const name = settings.unreadableJoined(unreadable.id)
  return (
    <li className={styles.row}>
      <p className={styles.name}>{name}</p>
      <div className={page.actions}>
        <Button
          aria-label={settings.downloadLabel(name)}
          onClick={() => downloadText(settings.rawJoinedName(unreadable.id), unreadable.raw)}
        >
          {settings.download}
        </Button>
      </div>
    </li>
  )
}
