/** The part of a file that carries questionnaires, from their file texts; left out when there are none. */
export function carry(ownTexts: readonly string[]): { readonly questionnaires?: readonly unknown[] } {
  const questionnaires = [...new Set(ownTexts)].map((text): unknown => JSON.parse(text))
  return questionnaires.length > 0 ? { questionnaires } : {}
}
