import { common } from '@/strings/en/common'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'

export function NotFound() {
  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={common.notFoundTitle} />
        <p className={page.text}>{common.notFoundText}</p>
        <div className={page.actions}>
          <ButtonLink to="/" look="main">
            {common.backToStart}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
