import { useState } from 'react'
import { hashBallot } from '@/exchange/ballot/ballotCode'
import { splitIntoFrames } from '@/exchange/ballot/ballotFrames'
import { writeBallotFile } from '@/exchange/ballot/findBallotCodes'
import { recordSent, type SentBallot } from '@/state/joinedStore'
import { formatCalendarDay } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { Button } from '@/ui/Button'
import { copyText } from '@/ui/browser/copyText'
import { downloadText } from '@/ui/browser/download'
import { TextField } from '@/ui/form/TextField'
import page from '@/ui/page.module.css'
import { QrFrames } from '@/ui/qr/QrFrames'
import styles from './Join.module.css'

/** Longest text in one QR code: version 18, which a phone reads from the screen of another. */
const maxFrameLength = 700

/** What was sealed, in the three ways in which it can leave this device. */
export function HandOver({ round, ballot }: { round: string; ballot: SentBallot }) {
  const { kind, day, code, how } = ballot
  const noteSent = (used: NonNullable<SentBallot['how']>) => void recordSent(round, { ...ballot, how: used })
  const words = kind === 'answers' ? join.handed : join.withdrawnHanded
  return (
    <section className={page.section}>
      <h2>{kind === 'answers' ? join.sealedOn(formatCalendarDay(day)) : join.withdrawn(formatCalendarDay(day))}</h2>
      <div>
        <p role="status">{words[how ?? 'none']}</p>
        {how !== null && <p className={page.soft}>{join.unknown}</p>}
      </div>
      <div className={styles.ways}>
        <AsCode code={code} onSent={() => noteSent('code')} />
        <AsFile code={code} onSent={() => noteSent('file')} />
        <AsQr code={code} onSent={() => noteSent('qr')} />
      </div>
    </section>
  )
}

type WayProps = { code: string; onSent: () => void }

function AsCode({ code, onSent }: WayProps) {
  const [isCopied, setIsCopied] = useState<boolean | null>(null)
  async function copy() {
    const copied = await copyText(code)
    setIsCopied(copied)
    if (copied) onSent()
  }
  return (
    <div className={styles.way}>
      <h3>{join.codeTitle}</h3>
      <p>{join.codeText}</p>
      <Button onClick={() => void copy()}>{join.copy}</Button>
      <p role="status">{isCopied !== null && (isCopied ? join.copied : join.notCopied)}</p>
      <TextField
        label={join.codeLabel}
        hint={join.codeHint(code.length)}
        readOnly
        value={code}
        onFocus={(event) => event.currentTarget.select()}
        onCopy={onSent}
      />
    </div>
  )
}

function AsFile({ code, onSent }: WayProps) {
  const [name, setName] = useState<string | null>(null)
  async function save() {
    // Two people's files have different names, and none tells whose it is.
    const file = join.fileName((await hashBallot(code)).slice(0, 8))
    downloadText(file, writeBallotFile([code]))
    setName(file)
    onSent()
  }
  return (
    <div className={styles.way}>
      <h3>{join.fileTitle}</h3>
      <p>{join.fileText}</p>
      <Button onClick={() => void save()}>{join.saveFile}</Button>
      <p role="status">{name !== null && join.fileSaved(name)}</p>
    </div>
  )
}

function AsQr({ code, onSent }: WayProps) {
  const [isShown, setIsShown] = useState(false)
  const frames = splitIntoFrames(code, maxFrameLength)
  function toggle() {
    if (!isShown) onSent()
    setIsShown(!isShown)
  }
  return (
    <div className={[styles.way, isShown ? styles.wide : ''].join(' ')}>
      <h3>{join.qrTitle}</h3>
      <p>
        {join.qrText} {frames.length > 1 && join.qrFrames(frames.length)}
      </p>
      <Button aria-expanded={isShown} onClick={toggle}>
        {isShown ? join.hideQr : join.showQr}
      </Button>
      {isShown && (
        <div className={styles.qr}>
          <QrFrames
            texts={frames}
            words={{
              label: join.qrLabel,
              play: join.play,
              pause: join.pauseFrames,
              next: join.nextFrame,
              tooLong: <p>{join.qrTooLong}</p>,
            }}
          />
        </div>
      )}
    </div>
  )
}
