import type { OpenedJoined } from '@/state/joinedStore'
import { common } from '@/strings/en/common'
import { join } from '@/strings/en/join'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { downloadText } from '@/ui/browser/download'
import page from '@/ui/page.module.css'
import { Frame, Waiting } from './Frame'

/** Stands in for a person's page of a round while there is nothing to show. */
export function JoinedFace({ opened }: { opened: Exclude<OpenedJoined, { kind: 'joined' }> }) {
  switch (opened.kind) {
    case 'opening':
      return <Waiting text={common.loading} />
    case 'none':
      return (
        <Face title={join.noneTitle} text={join.noneText}>
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </Face>
      )
    case 'failed':
      return (
        <Face title={join.moduleTitle} text={join.moduleText}>
          <Button look="main" onClick={() => window.location.reload()}>
            {common.reload}
          </Button>
        </Face>
      )
    case 'unreadable':
      return (
        <Face title={join.unreadableTitle} text={join.unreadableText}>
          <Button onClick={() => downloadText(join.rawName(opened.id), opened.raw)}>{join.exportRaw}</Button>
        </Face>
      )
    default:
      return opened satisfies never
  }
}

type Props = { title: string; text: string; children: React.ReactNode }

/** What is not there, and the way on. */
export function Face({ title, text, children }: Props) {
  return (
    <Frame title={title}>
      <p className={page.lead}>{text}</p>
      <div className={page.section}>
        <div className={page.actions}>{children}</div>
      </div>
    </Frame>
  )
}
