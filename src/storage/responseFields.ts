import type { Change } from '@/domain/change'
import type { QuestionnaireResponse } from '@/domain/response'

/** A response without its collections: what every change touches. */
export type Head = Readonly<Record<string, unknown>>
/** One stored part of a response: an answer, a remark, a target, … `undefined` says that there is none any more. */
export type Field = { readonly field: string; readonly value: unknown }

const sections = ['answers', 'metrics', 'remarks', 'targets'] as const
const collections: readonly string[] = [...sections, 'highEnough']

export function headOf(response: QuestionnaireResponse): Head {
  return Object.fromEntries(Object.entries(response).filter(([key]) => !collections.includes(key)))
}

/** Every field of a response, one for each entry of its collections. */
export function fieldsOf(response: QuestionnaireResponse): Field[] {
  const entries = sections.flatMap((section) =>
    Object.entries<unknown>(response[section]).map(([id, value]) => ({ field: `${section}/${id}`, value })),
  )
  return response.highEnough.length === 0 ? entries : [...entries, { field: 'highEnough', value: response.highEnough }]
}

/** Name of the one field that a change touches; null where it touches the head alone. */
export function changedField(change: Change): string | null {
  switch (change.kind) {
    case 'answer':
      return `answers/${change.item}`
    case 'metric':
      return `metrics/${change.metric}`
    case 'remark':
      return `remarks/${change.subject}`
    case 'target':
      return `targets/${change.dimension}`
    case 'highEnough':
      return 'highEnough'
    case 'about':
    case 'finish':
    case 'reopen':
      return null
    default:
      return change satisfies never
  }
}

/** The named fields as the response has them now. */
export function namedFields(response: QuestionnaireResponse, names: Iterable<string>): Field[] {
  const present = new Map(fieldsOf(response).map(({ field, value }) => [field, value]))
  return Array.from(names, (field) => ({ field, value: present.get(field) }))
}

/** Puts a response together again, to be judged by its schema: what belongs nowhere stays visible as an unknown key. */
export function responseFromFields(head: Head, fields: readonly Field[]): unknown {
  const inSection = (section: string) =>
    Object.fromEntries(
      fields
        .filter(({ field }) => field.startsWith(`${section}/`))
        .map(({ field, value }) => [field.slice(section.length + 1), value]),
    )
  const others = fields.filter(({ field }) => !sections.some((section) => field.startsWith(`${section}/`)))
  return {
    highEnough: [],
    ...head,
    ...Object.fromEntries(others.map(({ field, value }) => [field, value])),
    ...Object.fromEntries(sections.map((section) => [section, inSection(section)])),
  }
}
