import { useState } from 'react'
import { delayed, type Delayed } from '@/ui/delayed'
import { useFlushOnLeave } from '@/ui/useFlushOnLeave'

const typingDelay = 250

/** Puts off recording what is being typed until a short rest; nothing of it is lost when the screen is left. */
export function useTyping(): Delayed & { readonly isWaiting: boolean } {
  const [isWaiting, setIsWaiting] = useState(false)
  const [typing] = useState(() => delayed(typingDelay, setIsWaiting))
  useFlushOnLeave(typing.flush)
  return { ...typing, isWaiting }
}
