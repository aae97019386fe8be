/** What a cell holds; null and undefined stand for nothing. */
export type Cell = string | number | boolean | null | undefined

/**
 * A table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, which Excel needs), its columns named in the first line.
 * Texts that a spreadsheet could take for a formula are preceded by an apostrophe; an empty cell = nothing.
 */
export function writeTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, Cell>>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => formatCell(row[column])).join(','))
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return `"${withoutFormulas(cell).replaceAll('"', '""')}"`
}

// What makes a formula of a cell, in ASCII and in the full-width forms that East Asian versions of Excel take for it,
// also behind blanks and invisible characters.
const formulaStart = /^(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u
// A spreadsheet that splits at semicolons, tabs or lines sees further cells within one text.
const innerFormulaStart = /([;\t\r\n][\s\p{Cc}\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu

function withoutFormulas(text: string): string {
  return text.replace(innerFormulaStart, "$1'").replace(formulaStart, "'")
}
