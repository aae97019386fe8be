import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../Button'
import { Notice } from '../Notice'
import { lookForCodes } from './lookForCodes'
import styles from './Scanner.module.css'
import { useCamera, type CameraTrouble } from './useCamera'

type Trouble = CameraTrouble | 'notLoaded'

export type ScannerWords = {
  readonly picture: string
  readonly asking: string
  readonly looking: string
  /** Read out with every new code. */
  readonly seen: (codes: number) => string
  readonly troubles: Readonly<Record<Trouble, { readonly title: string; readonly text: string }>>
  readonly tryAgain: string
}

type Props = {
  /** Hears each text that a QR code holds; the same one again only after another. */
  onText: (text: string) => void
  words: ScannerWords
}

/** Reads QR codes by the camera, one after another, until it is taken off the screen. */
export function Scanner({ onText, words }: Props) {
  const { camera, askAgain } = useCamera()
  const [codes, setCodes] = useState(0)
  const [isMissing, setIsMissing] = useState(false)

  function take(text: string) {
    setCodes((before) => before + 1)
    onText(text)
  }
  function tryAgain() {
    setIsMissing(false)
    askAgain()
  }

  const trouble = isMissing ? 'notLoaded' : camera.kind === 'off' ? camera.why : null
  if (trouble) {
    const { title, text } = words.troubles[trouble]
    return (
      <Notice kind="problem" title={title} actions={<Button onClick={tryAgain}>{words.tryAgain}</Button>}>
        <p>{text}</p>
      </Notice>
    )
  }
  return (
    <div className={styles.scanner}>
      {camera.kind === 'on' && (
        <Viewfinder
          stream={camera.stream}
          label={words.picture}
          onText={take}
          onNotLoaded={() => {
            setIsMissing(true)
          }}
        />
      )}
      <p role="status">{camera.kind === 'on' ? told(codes, words) : words.asking}</p>
    </div>
  )
}

function told(codes: number, { looking, seen }: ScannerWords): string {
  return codes === 0 ? looking : seen(codes)
}

type ViewfinderProps = { stream: MediaStream; label: string; onText: (text: string) => void; onNotLoaded: () => void }

function Viewfinder({ stream, label, onText, onNotLoaded }: ViewfinderProps) {
  const video = useRef<HTMLVideoElement>(null)
  const hear = useEffectEvent(onText)
  const hearNotLoaded = useEffectEvent(onNotLoaded)
  useEffect(() => {
    const shown = video.current
    if (!shown) return
    shown.srcObject = stream
    // Refused while the page is going away or out of sight; the picture is asked for again then.
    shown.play().catch(() => undefined)
    const stop = lookForCodes(shown, { onText: (text) => hear(text), onNotLoaded: () => hearNotLoaded() })
    return () => {
      stop()
      shown.srcObject = null
    }
  }, [stream])

  return (
    <div className={styles.finder}>
      <video ref={video} className={styles.video} aria-label={label} muted playsInline />
      <div className={styles.guide} aria-hidden="true" />
    </div>
  )
}
