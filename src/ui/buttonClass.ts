import styles from './Button.module.css'

/** `main` is the one thing to do on a screen; `plain` reads like a link. */
export type ButtonLook = 'main' | 'quiet' | 'plain'

export function buttonClass(look: ButtonLook): string {
  return [styles.button, styles[look]].join(' ')
}
