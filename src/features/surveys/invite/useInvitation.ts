import { useEffect, useMemo, useState } from 'react'
import type { Problem } from '@/domain/problem'
import { ownTextsOf, type Definition } from '@/domain/questionnaire'
import type { RoundTerms } from '@/domain/survey/terms'
import { invitationAddress, writeInvitation } from '@/exchange/invitation'

/** The link of an invitation, or why there is none: it is too long for a link, or its terms cannot travel. */
export type InvitationLink =
  | { readonly kind: 'making' }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }

export function useInvitation(terms: RoundTerms, definition: Definition): InvitationLink {
  const ownTexts = useMemo(() => ownTextsOf(definition), [definition])
  const [link, setLink] = useState<InvitationLink>({ kind: 'making' })
  useEffect(() => {
    let isCurrent = true
    void makeLink(terms, ownTexts).then((made) => {
      if (isCurrent) setLink(made)
    })
    return () => {
      isCurrent = false
    }
  }, [terms, ownTexts])
  return link
}

async function makeLink(terms: RoundTerms, ownTexts: readonly string[]): Promise<InvitationLink> {
  const code = await writeInvitation(terms, ownTexts)
  if (code.ok) return { kind: 'link', address: invitationAddress(window.location.href, code.value) }
  const isTooLong = code.problems.some((problem) => problem.code === 'invitationTooLong')
  return isTooLong ? { kind: 'tooLong' } : { kind: 'failed', problems: code.problems }
}
