import { shareAddress } from '@/exchange/shareLink'
import { common } from '@/strings/en/common'
import { open } from '@/strings/en/open'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { KeepLink } from './KeepLink'
import type { LinkOutcome } from './takeInLink'
import { ProblemList } from './ProblemList'

type Failed = Exclude<LinkOutcome, { kind: 'opened' }>
type Props = { code: string; failed: Failed; onTryAgain: () => void }

/** What is wrong with a link, and what to do with it. */
export function LinkFailed({ code, failed, onTryAgain }: Props) {
  const isOffline = failed.kind === 'noDefinition' && failed.why === 'offline'
  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={open.linkFailedTitle} />
        {failed.kind === 'refused' ? (
          <ProblemList problems={failed.problems} />
        ) : (
          <p className={page.text}>{open.linkNoDefinition[failed.why](failed.questionnaire)}</p>
        )}
        <p>{open.refusedText}</p>
        {isWorthKeeping(failed) && <KeepLink address={shareAddress(location.href, code).address} />}
        <div className={page.actions}>
          {isOffline && (
            <Button look="main" onClick={onTryAgain}>
              {common.tryAgain}
            </Button>
          )}
          <ButtonLink to="/" look={isOffline ? 'quiet' : 'main'}>
            {common.backToStart}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}

/** A link that is whole can be opened another day, or by a newer version of the app. */
function isWorthKeeping(failed: Failed): boolean {
  return failed.kind === 'noDefinition' || failed.problems.some(({ code }) => code === 'linkNewer')
}
