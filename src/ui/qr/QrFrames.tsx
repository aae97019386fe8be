import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../Button'
import { useMediaQuery } from '../browser/useMediaQuery'
import { QrCode } from './QrCode'
import styles from './QrFrames.module.css'

/** How long a frame stands, in milliseconds: a camera reads it several times meanwhile. */
const frameTime = 900

export type QrFramesWords = {
  readonly label: (frame: number, total: number) => string
  readonly play: string
  readonly pause: string
  readonly next: string
  readonly tooLong: ReactNode
}

/** A text too long for one QR code, as several that follow each other. They can be stopped and turned by hand. */
export function QrFrames({ texts, words }: { texts: readonly string[]; words: QrFramesWords }) {
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)')
  const [isPlaying, setIsPlaying] = useState(!isStill)
  const [turned, setTurned] = useState(0)
  const frame = turned % Math.max(texts.length, 1)
  useEffect(() => {
    if (!isPlaying || texts.length < 2) return
    const timer = setInterval(() => setTurned((before) => before + 1), frameTime)
    return () => clearInterval(timer)
  }, [isPlaying, texts.length])

  function turn() {
    setIsPlaying(false)
    setTurned(frame + 1)
  }

  const label = words.label(frame + 1, texts.length)
  return (
    <div className={styles.frames}>
      <QrCode text={texts[frame] ?? ''} label={label} tooLong={words.tooLong} />
      {texts.length > 1 && (
        <div className={styles.controls}>
          <p>{label}</p>
          <Button onClick={() => setIsPlaying(!isPlaying)}>{isPlaying ? words.pause : words.play}</Button>
          <Button onClick={turn}>{words.next}</Button>
        </div>
      )}
    </div>
  )
}
