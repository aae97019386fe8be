import { proposeAgenda, type AgendaLength, type AgendaReason } from '@/domain/round/agenda'
import type { RoundResult } from '@/domain/round/roundResult'
import type { Agenda } from '@/domain/survey/survey'

export type AgendaEntries = Agenda['entries']
export type AgendaSettings = Omit<Agenda, 'at'>

const minutesOfAdded = 7
const usualLength: AgendaLength = 90

/** The agenda that was kept, or the proposal for 90 minutes. Questions that the round does not ask are left out. */
export function agendaOf(result: RoundResult, kept: Agenda | null): AgendaSettings {
  if (!kept) return proposed(result, usualLength)
  return { length: kept.length, entries: kept.entries.filter(({ subject }) => isAsked(result, subject)) }
}

export function proposed(result: RoundResult, length: AgendaLength): AgendaSettings {
  return { length, entries: proposeAgenda(result, length).map(({ subject, minutes }) => ({ subject, minutes })) }
}

/** Why the proposal for this length has each question; no entry for one that the person added. */
export function reasonsOf(result: RoundResult, length: AgendaLength): ReadonlyMap<string, readonly AgendaReason[]> {
  return new Map(proposeAgenda(result, length).map(({ subject, why }) => [subject, why]))
}

/** Moves a question by one place: −1 earlier, 1 later. At an end it stays where it is. */
export function moved(entries: AgendaEntries, index: number, by: -1 | 1): AgendaEntries {
  const entry = entries[index]
  const other = entries[index + by]
  if (!entry || !other) return entries
  return entries.map((one, place) => (place === index ? other : place === index + by ? entry : one))
}

export function withMinutes(entries: AgendaEntries, subject: string, minutes: number): AgendaEntries {
  return entries.map((entry) => (entry.subject === subject ? { ...entry, minutes } : entry))
}

export function without(entries: AgendaEntries, subject: string): AgendaEntries {
  return entries.filter((entry) => entry.subject !== subject)
}

export function withAdded(entries: AgendaEntries, subject: string): AgendaEntries {
  return [...without(entries, subject), { subject, minutes: minutesOfAdded }]
}

function isAsked({ items, dora }: RoundResult, subject: string): boolean {
  return (
    items.some(({ item }) => item.id === subject) || (dora?.metrics ?? []).some(({ metric }) => metric.id === subject)
  )
}
