const longestName = 40

/** Names that Windows keeps for devices. Today a name that only begins with one is allowed; older systems differ. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/

/**
 * A name as part of a file name that every file system takes: it keeps its letters and digits, whatever the alphabet.
 * `otherwise` stands in for a name without any, and before one that is kept for devices.
 */
export function fileNamePart(text: string, otherwise: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const name = trimmed(Array.from(trimmed(words)).slice(0, longestName).join(''))
  return name === '' || reserved.test(name) ? [otherwise, name].filter(Boolean).join('-') : name
}

function trimmed(name: string): string {
  return name.replace(/^-+|-+$/g, '')
}
