/** A number as PDF writes it: at most two decimals. Throws for what is no number, which would break the page silently. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A coordinate of the PDF is not a number')
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** Any text as a string object (UTF-16 with its mark, in hexadecimal digits). */
export function textString(text: string): string {
  return `<FEFF${utf16Hex(text)}>`
}

/** UTF-16 units of a text in hexadecimal digits. */
export function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('')
}

/** Four hexadecimal digits: a glyph number or a UTF-16 unit. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** A web address as a string object: percent-encoded where it is not ASCII, with the characters escaped that end a string. */
export function addressString(address: string): string {
  const wellFormed = address.replace(/\p{Cs}/gu, '\ufffd')
  const ascii = wellFormed.replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character))
  return `(${ascii.replace(/[\\()]/g, '\\$&')})`
}

/** Reference to an object. */
export function reference(id: number): string {
  return `${id} 0 R`
}

/** One character a byte. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 32_768) parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)))
  return parts.join('')
}

/** The bytes of a binary string, one a character. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
