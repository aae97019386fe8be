import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { readResponseFile } from '@/exchange/responseFile'
import { common } from '@/strings/en/common'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { fetchText } from './fetchText'
import { takeInToRead } from './takeIn'

/** The example result and, to compare it with, the one of nine months before. */
const files = ['example/earlier.json', 'example/response.json']

export function OpenExample() {
  const [, navigate] = useLocation()
  const [attempt, setAttempt] = useState({ count: 1, hasFailed: false })

  useEffect(() => {
    let isCurrent = true
    void openExample().then((address) => {
      if (!isCurrent) return
      if (address === null) setAttempt((before) => ({ ...before, hasFailed: true }))
      else navigate(address, { replace: true })
    })
    return () => {
      isCurrent = false
    }
  }, [attempt.count, navigate])

  if (!attempt.hasFailed) {
    return (
      <div className={page.page}>
        <p role="status">{open.openingExample}</p>
      </div>
    )
  }
  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={open.exampleFailedTitle} />
        <p>{open.exampleFailedText}</p>
        <div className={page.actions}>
          <Button
            look="main"
            onClick={() => {
              setAttempt(({ count }) => ({ count: count + 1, hasFailed: false }))
            }}
          >
            {common.tryAgain}
          </Button>
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </div>
      </div>
    </div>
  )
}

/** Address of the example's result; null when its files could not be fetched. */
async function openExample(): Promise<string | null> {
  let address: string | null = null
  for (const file of files) {
    const text = await fetchText(file)
    const read = text === null ? null : await readResponseFile(text)
    if (!read?.ok) return null
    address = await takeInToRead(read.value.response, null)
  }
  return address
}
