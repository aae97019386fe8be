import { useEffect, useState } from 'react'

/** Why there is no picture: it was not allowed, there is no camera, or another program has it. */
export type CameraTrouble = 'refused' | 'none' | 'busy'

export type Camera =
  | { readonly kind: 'asking' }
  /** Given back while the page is not seen. */
  | { readonly kind: 'resting' }
  | { readonly kind: 'on'; readonly stream: MediaStream }
  | { readonly kind: 'off'; readonly why: CameraTrouble }

/** The camera, while the component is shown and the page is seen. `askAgain` is for after a refusal. */
export function useCamera(): { camera: Camera; askAgain: () => void } {
  const [camera, setCamera] = useState<Camera>({ kind: 'asking' })
  const [attempt, setAttempt] = useState(1)
  const isSeen = usePageSeen()

  useEffect(() => {
    if (!isSeen) return
    let stream: MediaStream | null = null
    let isWanted = true
    void askForCamera().then((answer) => {
      if (answer.kind === 'on') stream = answer.stream
      if (isWanted) setCamera(answer)
      else stopTracks(stream)
    })
    return () => {
      isWanted = false
      stopTracks(stream)
      setCamera({ kind: 'resting' })
    }
  }, [isSeen, attempt])

  function askAgain() {
    setCamera({ kind: 'asking' })
    setAttempt(attempt + 1)
  }

  return { camera, askAgain }
}

function usePageSeen(): boolean {
  const [isSeen, setIsSeen] = useState(() => document.visibilityState === 'visible')
  useEffect(() => {
    const look = () => setIsSeen(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isSeen
}

async function askForCamera(): Promise<Camera> {
  // Typed as always there, but absent on pages that were not delivered securely.
  if (!('mediaDevices' in navigator)) return { kind: 'off', why: 'none' }
  const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }
  return navigator.mediaDevices.getUserMedia({ video, audio: false }).then(
    (stream): Camera => ({ kind: 'on', stream }),
    (error: unknown): Camera => ({ kind: 'off', why: troubleOf(error) }),
  )
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy'
}

function stopTracks(stream: MediaStream | null) {
  stream?.getTracks().forEach((track) => track.stop())
}
