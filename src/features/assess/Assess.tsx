import { useEdition } from '@/state/responseStore'
import { useOpenResponse } from '@/state/useOpenResponse'
import { AssessFaces } from './AssessFaces'
import { AssessOpen } from './AssessOpen'

type Props = {
  id: string
  /** A part, a question or the review; without one, the assessment goes on where it was left. */
  step?: string | undefined
}

export function Assess({ id, step }: Props) {
  const opened = useOpenResponse(id)
  const edition = useEdition()
  if (opened.kind !== 'open' || opened.access === 'readOnly') return <AssessFaces opened={opened} />
  // Whatever came from another tab replaces what the forms on the screen began with.
  return <AssessOpen key={edition} response={opened.response} definition={opened.definition} step={step} />
}
