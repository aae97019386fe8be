export const roundTabs = ['invite', 'responses', 'results', 'discuss', 'plan'] as const
export type RoundTab = (typeof roundTabs)[number]

/** The tab that an address names; the invitation where it names none. */
export function tabOf(name: string): RoundTab {
  return roundTabs.find((tab) => tab === name) ?? 'invite'
}
