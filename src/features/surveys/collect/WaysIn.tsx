import { useState } from 'react'
import { addFrame, noFrames } from '@/exchange/ballot/ballotFrames'
import { collect } from '@/strings/en/collect'
import { Button } from '@/ui/Button'
import { FilesPicker } from '@/ui/form/FilePicker'
import { TextArea } from '@/ui/form/TextField'
import { Scanner } from '@/ui/scan/Scanner'
import { arrivalsOfText } from './arrivals'
import styles from './Collect.module.css'
import { countsOf } from './outcome'
import type { TakingIn } from './useTakeIn'

/** The three ways in which ballots come: as text, as files and by the camera. */
export function WaysIn({ takingIn }: { takingIn: TakingIn }) {
  const [isScanning, setIsScanning] = useState(false)
  return (
    <>
      <div className={styles.ways}>
        <Paste takingIn={takingIn} />
        <div className={styles.way}>
          <h3>{collect.filesTitle}</h3>
          <p>{collect.filesText}</p>
          <FilesPicker label={collect.pick} onFiles={(files) => void takingIn.takeFiles(files)} />
        </div>
        <div className={styles.way}>
          <h3>{collect.cameraTitle}</h3>
          <p>{collect.cameraText}</p>
          <Button aria-expanded={isScanning} onClick={() => setIsScanning(!isScanning)}>
            {isScanning ? collect.stopCamera : collect.startCamera}
          </Button>
        </div>
      </div>
      {isScanning && <Camera takingIn={takingIn} />}
    </>
  )
}

function Paste({ takingIn }: { takingIn: TakingIn }) {
  const [text, setText] = useState('')
  async function take() {
    const outcome = await takingIn.takeArrivals(arrivalsOfText(text), 'text')
    // What was not looked at stays, to be taken in again.
    if (outcome?.left === 0) setText('')
  }
  return (
    <form
      className={styles.way}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void take()
      }}
    >
      <h3>{collect.pasteTitle}</h3>
      <TextArea
        label={collect.pasteLabel}
        hint={collect.pasteHint}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{collect.take}</Button>
    </form>
  )
}

/** Long ballots come as several codes, in any order and from several people in turn. */
function Camera({ takingIn }: { takingIn: TakingIn }) {
  const [frames, setFrames] = useState(noFrames)
  const [told, setTold] = useState('')

  function hear(text: string) {
    const { state, added } = addFrame(frames, text)
    setFrames(state)
    switch (added.kind) {
      case 'part':
        setTold(collect.cameraPart(added.have, added.count))
        break
      case 'done':
        void take(added.code)
        break
      case 'foreign':
        setTold(collect.cameraForeign)
        break
      case 'damaged':
        setTold(collect.cameraDamaged)
        break
      default:
        added satisfies never
    }
  }
  async function take(code: string) {
    const outcome = await takingIn.takeArrivals([{ source: null, code }], 'camera')
    const [first] = countsOf(outcome?.taken ?? [])
    setTold(first ? collect.kinds[first.kind](first.count) : '')
  }

  return (
    <div className={styles.camera}>
      <Scanner words={collect.scanner} onText={hear} />
      <p className={styles.told} aria-live="polite">
        {told}
      </p>
    </div>
  )
}
