import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { buttonClass, type ButtonLook } from './buttonClass'

type Props = { to: string; look?: ButtonLook; children: ReactNode; label?: string | undefined }

export function ButtonLink({ to, look = 'quiet', children, label }: Props) {
  return (
    <Link href={to} className={buttonClass(look)} aria-label={label}>
      {children}
    </Link>
  )
}
