/** Teams in the order that the facilitator set; those without a place in it come after, as they were given. */
export function orderTeams<T extends { readonly id: string }>(teams: readonly T[], order: readonly string[]): T[] {
  const placeOf = ({ id }: T) => {
    const place = order.indexOf(id)
    return place < 0 ? order.length : place
  }
  return teams.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The ids with the one at `place` moved by one; as they were where there is no such neighbor. */
export function moveTeam(ids: readonly string[], place: number, by: -1 | 1): readonly string[] {
  const [moved, neighbor] = [ids[place], ids[place + by]]
  if (moved === undefined || neighbor === undefined) return ids
  return ids.with(place, neighbor).with(place + by, moved)
}
