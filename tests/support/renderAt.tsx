import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

type RenderedScreen = {
  /** Address of the screen to which the person was led; nothing is shown there. */
  readonly here: () => string | undefined
  readonly unmount: () => Promise<void>
}

/** Renders a screen without the frame around it. */
export async function renderAt(screen: ReactNode, path = '/'): Promise<RenderedScreen> {
  const { hook, history } = memoryLocation({ path, record: true })
  const { unmount } = await render(<Router hook={hook}>{screen}</Router>)
  return { here: () => history.at(-1), unmount }
}
