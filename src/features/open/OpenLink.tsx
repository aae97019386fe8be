import { useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Problem } from '@/domain/problem'
import { readLinkCode, unpackLink } from '@/exchange/shareLink'
import { library } from '@/state/libraryStore'
import { common } from '@/strings/en/common'
import { open } from '@/strings/en/open'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { ProblemList } from './ProblemList'
import { takeInToRead } from './takeIn'

type Opening = { readonly address: string } | { readonly problems: readonly Problem[] }

/** A link that carries a result: read once, kept to be read, and gone from the address. */
export function OpenLink({ code }: { code: string | undefined }) {
  const [link] = useState(code)
  const [outcome, setOutcome] = useState<Opening | null>(null)
  const [, navigate] = useLocation()

  useEffect(() => {
    if (link === undefined) return
    let isCurrent = true
    void openLink(link).then((opened) => {
      if (!isCurrent) return
      if ('address' in opened) navigate(opened.address, { replace: true })
      else {
        // The answers leave the address also where they could not be read.
        navigate('/r', { replace: true })
        setOutcome(opened)
      }
    })
    return () => {
      isCurrent = false
    }
  }, [link, navigate])

  if (link === undefined) return <Redirect to="/open" replace />
  if (!outcome || 'address' in outcome) {
    return (
      <div className={page.page}>
        <p role="status">{open.openingLink}</p>
      </div>
    )
  }
  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={open.linkFailedTitle} />
        <ProblemList problems={outcome.problems} />
        <p>{open.refusedText}</p>
        <div className={page.actions}>
          <ButtonLink to="/" look="main">
            {common.backToStart}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}

async function openLink(code: string): Promise<Opening> {
  const linked = readLinkCode(code)
  if (!linked.ok) return linked
  const { questionnaire } = linked.value
  const loaded = await library().loadDefinition(questionnaire)
  if (!loaded.ok) return { problems: [{ code: 'unknownQuestionnaire', data: { questionnaire } }] }
  const response = await unpackLink(linked.value, loaded.definition)
  return response.ok ? { address: await takeInToRead(response.value, loaded.definition) } : response
}
