import { useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { open } from '@/strings/en/open'
import page from '@/ui/page.module.css'
import { LinkFailed } from './LinkFailed'
import { takeInLink, type LinkOutcome } from './takeInLink'

/** A link that carries a result: read once, kept to be read, and gone from the address. */
export function OpenLink({ code }: { code: string | undefined }) {
  const [link, setLink] = useState(code)
  // The address loses its code once it was read, so only another code is news.
  if (code !== undefined && code !== link) setLink(code)
  if (link === undefined) return <Redirect to="/open" replace />
  return <Opening key={link} code={link} isInAddress={code !== undefined} />
}

function Opening({ code, isInAddress }: { code: string; isInAddress: boolean }) {
  const [attempt, setAttempt] = useState(1)
  const [failed, setFailed] = useState<Exclude<LinkOutcome, { kind: 'opened' }> | null>(null)
  const [, navigate] = useLocation()

  useEffect(() => {
    let isCurrent = true
    void takeInLink(code).then((outcome) => {
      if (!isCurrent) return
      if (outcome.kind === 'opened') navigate(outcome.address, { replace: true })
      else setFailed(outcome)
    })
    return () => {
      isCurrent = false
    }
  }, [code, attempt, navigate])

  // The answers leave the address also where they could not be read; the code stays here, to be tried again or copied.
  const isRead = failed !== null
  useEffect(() => {
    if (isRead && isInAddress) navigate('/r', { replace: true })
  }, [isRead, isInAddress, navigate])

  if (failed) {
    return (
      <LinkFailed
        code={code}
        failed={failed}
        onTryAgain={() => {
          setFailed(null)
          setAttempt(attempt + 1)
        }}
      />
    )
  }
  return (
    <div className={page.page}>
      <p role="status">{open.openingLink}</p>
    </div>
  )
}
