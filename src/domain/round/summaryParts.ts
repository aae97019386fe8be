/** The part of a summary with this id. A summary of another questionnaire is a mistake of the caller. */
export function partOf<T extends { readonly id: string }>(parts: readonly T[], id: string): T {
  const part = parts.find((candidate) => candidate.id === id)
  if (!part) throw new Error(`the summary says nothing of ${id}`)
  return part
}
