const longestLine = 17

/** A label in lines of about 17 characters, broken at spaces: long names would push a chart out of its frame. */
export function labelLines(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longestLine) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines
}
