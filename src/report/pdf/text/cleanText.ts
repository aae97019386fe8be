// All control characters but the line feed, and the marks that turn the direction of text around.
const unprintable = /(?!\n)[\p{Cc}\p{Bidi_Control}\ufff9-\ufffb]/gu
const loneSurrogate = /\p{Cs}/gu
// Soft hyphens, joiners, variation selectors and the like: they only steer how their neighbors look.
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Text as it is printed: composed (NFC), line ends as line feeds, a tab as spaces, without control characters and marks
 * of direction; half of a surrogate pair becomes U+FFFD. Nothing that can be seen is lost.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(unprintable, '')
    .replace(loneSurrogate, '\ufffd')
}

/** What a reader takes for one character each, in order. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The code points of a grapheme that are drawn; none for one that cannot be seen. */
export function drawnCodePoints(grapheme: string): number[] {
  return Array.from(grapheme.replace(invisible, ''), (character) => character.codePointAt(0) ?? 0)
}
