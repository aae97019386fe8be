import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './buttonClass'

export function Button({ look = 'quiet', type = 'button', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button {...rest} type={type} className={buttonClass(look)} />
}
