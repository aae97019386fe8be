import { z } from 'zod'
import { create } from 'zustand'

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Whether Assess shows a dimension a page or one question at a time. */
  pace: z.enum(['page', 'question']).catch('page'),
  /** By survey: when its file was last saved from this browser, and how many ballots were in it. */
  surveyFiles: z.record(z.string(), z.object({ at: z.iso.datetime(), ballots: z.int().min(0) })).catch({}),
  /** Of several teams side by side: ids of surveys in the order that the facilitator set, and those left out. */
  teams: z.object({ order: z.array(z.string()), leftOut: z.array(z.string()) }).catch({ order: [], leftOut: [] }),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** Where preferences are kept. A browser that keeps nothing reads null; the choice then holds until the page closes. */
export type PreferencePorts = { readonly read: () => string | null; readonly write: (text: string) => void }

type State = { readonly preferences: Preferences; readonly ports: PreferencePorts | null }

const usual: Preferences = { theme: 'system', pace: 'page', surveyFiles: {}, teams: { order: [], leftOut: [] } }

export const usePreferencesStore = create<State>()(() => ({ preferences: usual, ports: null }))

export function connectPreferences(ports: PreferencePorts) {
  usePreferencesStore.setState({ ports, preferences: readPreferences(ports.read()) })
}

export function setPreferences(changed: Partial<Preferences>) {
  const { preferences, ports } = usePreferencesStore.getState()
  const next = { ...preferences, ...changed }
  usePreferencesStore.setState({ preferences: next })
  ports?.write(JSON.stringify(next))
}

export function usePreferences(): Preferences {
  return usePreferencesStore((state) => state.preferences)
}

function readPreferences(text: string | null): Preferences {
  const read = preferencesSchema.safeParse(text === null ? null : parseJson(text))
  return read.success ? read.data : usual
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
