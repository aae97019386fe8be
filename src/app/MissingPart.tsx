import { common } from '@/strings/en/common'
import { errors } from '@/strings/en/errors'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import page from '@/ui/page.module.css'
import { ScreenTitle } from '@/ui/ScreenTitle'
import { TakeAlong } from './TakeAlong'

export function MissingPart() {
  return (
    <div className={page.page}>
      <div className={page.stack}>
        <ScreenTitle title={errors.missingPartTitle} />
        <p className={page.text}>{errors.missingPart}</p>
        <div className={page.actions}>
          <Button
            look="main"
            onClick={() => {
              location.reload()
            }}
          >
            {common.reload}
          </Button>
          <ButtonLink to="/">{common.backToStart}</ButtonLink>
        </div>
        <TakeAlong />
      </div>
    </div>
  )
}
