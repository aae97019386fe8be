import { useEffect, useRef } from 'react'

/**
 * For a row that shows other controls after one of them was pressed, such as Undo in place of Delete: the pressed control
 * is gone, so the first of those that took its place gets the focus. `isSwapped` says which ones are shown.
 */
export function useFocusAfterSwap(isSwapped: boolean) {
  const row = useRef<HTMLLIElement>(null)
  const before = useRef(isSwapped)
  useEffect(() => {
    if (before.current === isSwapped) return
    before.current = isSwapped
    row.current?.querySelector<HTMLElement>('a, button')?.focus()
  }, [isSwapped])
  return row
}
