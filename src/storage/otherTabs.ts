import { z } from 'zod'

/** A hint that something was stored; the database is the truth. */
export type OtherTabs = {
  readonly tell: (response: string) => void
  readonly listen: (response: string, onChange: () => void) => () => void
  readonly tellOfSurvey: (survey: string) => void
  readonly listenToSurvey: (survey: string, onChange: () => void) => () => void
}

const messageSchema = z.strictObject({ response: z.string().optional(), survey: z.string().optional() })
type Message = z.infer<typeof messageSchema>

/** Firefox refuses the channel where site data is blocked: then no tab hears of another, and none can store anyway. */
export function openOtherTabs(name: string): OtherTabs {
  const channel = openChannel(name)
  const listen = (isMeant: (message: Message) => boolean, onChange: () => void) => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      const message = messageSchema.safeParse(data)
      if (message.success && isMeant(message.data)) onChange()
    }
    channel?.addEventListener('message', hear)
    return () => channel?.removeEventListener('message', hear)
  }
  return {
    tell: (response) => channel?.postMessage({ response }),
    listen: (response, onChange) => listen((message) => message.response === response, onChange),
    tellOfSurvey: (survey) => channel?.postMessage({ survey }),
    listenToSurvey: (survey, onChange) => listen((message) => message.survey === survey, onChange),
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
