import { Fragment } from 'react'
import type { RichText } from '@/strings/en/learnBlocks'
import { TextLinkView } from './TextLinkView'

export function RichTextView({ text }: { text: RichText }) {
  const parts = typeof text === 'string' ? [text] : text
  return parts.map((part, index) => (
    <Fragment key={index}>{typeof part === 'string' ? part : <TextLinkView {...part} />}</Fragment>
  ))
}
