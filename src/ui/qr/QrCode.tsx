import { useMemo, type ReactNode } from 'react'
import { drawQr, quietZone } from './drawQr'
import styles from './QrCode.module.css'

type Props = {
  text: string
  /** Says what the code is of: it stands for the picture where it is not seen. */
  label: string
  /** Stands in for a code of a text that no code holds. */
  tooLong: ReactNode
}

/** A QR code as wide as there is room, dark on light in every theme, for cameras read nothing else reliably. */
export function QrCode({ text, label, tooLong }: Props) {
  const drawing = useMemo(() => drawQr(text), [text])
  if (!drawing) return tooLong
  const side = drawing.size + 2 * quietZone
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      data-version={drawing.version}
    >
      <rect className={styles.light} width={side} height={side} />
      <path className={styles.dark} d={drawing.path} />
    </svg>
  )
}
