/**
 * Keeps what was made last under each key, and makes it anew once one of its inputs is another object: a screen that is
 * drawn again gets the same result, and nothing is worked out twice.
 */
export function remembering<T>(): (key: string, inputs: readonly unknown[], make: () => T) => T {
  const kept = new Map<string, { readonly inputs: readonly unknown[]; readonly value: T }>()
  return (key, inputs, make) => {
    const there = kept.get(key)
    const isSame =
      there?.inputs.length === inputs.length && there.inputs.every((input, index) => input === inputs[index])
    if (there && isSame) return there.value
    const value = make()
    kept.set(key, { inputs, value })
    return value
  }
}
