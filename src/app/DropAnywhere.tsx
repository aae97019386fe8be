import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { receiveFiles } from '@/state/incomingStore'
import { common } from '@/strings/en/common'
import styles from './App.module.css'

/** Files dropped on any screen are taken to the screen that says what they are. */
export function DropAnywhere() {
  const [isOver, setIsOver] = useState(false)
  const [, navigate] = useLocation()

  useEffect(() => {
    // Without this the browser would leave the app and show the file itself.
    function allow(event: DragEvent) {
      if (!carriesFile(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setIsOver(false)
    }
    function take(event: DragEvent) {
      if (!carriesFile(event)) return
      event.preventDefault()
      setIsOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      receiveFiles(files)
      navigate('/open')
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', take)
    }
  }, [navigate])

  return isOver ? (
    <p className={styles.dropping} aria-hidden="true">
      {common.dropHere}
    </p>
  ) : null
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
