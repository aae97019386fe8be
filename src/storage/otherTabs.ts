import { z } from 'zod'

/** A hint that something was stored; the database is the truth. */
export type OtherTabs = {
  readonly tell: (response: string) => void
  readonly listen: (response: string, onChange: () => void) => () => void
}

const messageSchema = z.strictObject({ response: z.string() })

/** Firefox refuses the channel where site data is blocked: then no tab hears of another, and none can store anyway. */
export function openOtherTabs(name: string): OtherTabs {
  const channel = openChannel(name)
  return {
    tell: (response) => {
      channel?.postMessage({ response })
    },
    listen: (response, onChange) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        const message = messageSchema.safeParse(data)
        if (message.success && message.data.response === response) onChange()
      }
      channel?.addEventListener('message', hear)
      return () => channel?.removeEventListener('message', hear)
    },
  }
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
