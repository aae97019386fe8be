import { z } from 'zod'
import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import type { QuestionnaireResponse, Remark } from '@/domain/response'

type Tail = Omit<QuestionnaireResponse, 'questionnaire' | 'answers' | 'metrics'>

const text = z.string()
const optionalText = text.nullable()
const index = z.int().min(0)
/** Milliseconds since 1970 where the text is what the app itself writes for that instant; else the text. */
const instant = z.union([z.int(), text])

/** Remarks by their place in the definition: items first, then metrics. */
export const remarksSchema = z.array(z.tuple([index, optionalText, optionalText, optionalText, optionalText]))
type WireRemarks = z.infer<typeof remarksSchema>

/** Everything of a response but its reference and answers, without keys: parts are named by their place in the definition. */
export const tailSchema = z.tuple([
  z.tuple([text, z.int(), z.enum(['inProgress', 'completed', 'amended'])]),
  z.tuple([z.enum(['person', 'team']), text, optionalText, optionalText]),
  z.tuple([instant, instant, instant.nullable()]),
  z.array(z.tuple([index, z.int()])),
  z.array(index),
  remarksSchema,
])
type WireTail = z.infer<typeof tailSchema>

/** The tail as a short JSON value. Every id in it is known to the definition. */
export function packTail(response: Tail, definition: Definition): WireTail {
  const { dimensions, subjects } = placesOf(definition)
  const { mode, team, service, respondent } = response.about
  return [
    [response.id, response.revision, response.status],
    [mode, team, service ?? null, respondent ?? null],
    [
      packInstant(response.startedAt),
      packInstant(response.changedAt),
      response.completedAt === undefined ? null : packInstant(response.completedAt),
    ],
    Object.entries(response.targets).map(([dimension, level]) => [dimensions.indexOf(dimension), level]),
    response.highEnough.map((item) => subjects.indexOf(item)),
    packRemarks(response.remarks, definition),
  ]
}

/** Remarks without keys. Every id in them is known to the definition. */
export function packRemarks(remarks: Tail['remarks'], definition: Definition): WireRemarks {
  const { subjects } = placesOf(definition)
  return Object.entries(remarks).map(([subject, { note, evidence, link, date }]) => {
    return [subjects.indexOf(subject), note ?? null, evidence ?? null, link ?? null, date ?? null]
  })
}

/** Remarks by id, still to be judged by their schema; null when one names a place that is not there. */
export function unpackRemarks(wire: WireRemarks, definition: Definition): Tail['remarks'] | null {
  const remarks = named(
    placesOf(definition).subjects,
    wire.map(([place, ...parts]) => [place, unpackRemark(parts)] as const),
  )
  return remarks.length === wire.length ? Object.fromEntries(remarks) : null
}

/** The tail with its keys, still to be judged by the response's schema; null when it names a place that is not there. */
export function unpackTail(wire: WireTail, definition: Definition): Tail | null {
  const [[id, revision, status], [mode, team, service, respondent], [started, changed, completed], ...lists] = wire
  const { dimensions, subjects } = placesOf(definition)
  const targets = named(dimensions, lists[0])
  const highEnough = lists[1].flatMap((place) => subjects[place] ?? [])
  const remarks = unpackRemarks(lists[2], definition)
  const isWhole = [targets, highEnough].every(({ length }, list) => length === lists[list]?.length)
  if (!isWhole || !remarks) return null
  return {
    id,
    revision,
    status,
    about: { mode, team, ...(service === null ? {} : { service }), ...(respondent === null ? {} : { respondent }) },
    startedAt: unpackInstant(started),
    changedAt: unpackInstant(changed),
    ...(completed === null ? {} : { completedAt: unpackInstant(completed) }),
    targets: Object.fromEntries(targets),
    highEnough,
    remarks,
  }
}

/** Entries by id instead of place; one whose place is not there is left out. */
function named<T>(ids: readonly string[], entries: readonly (readonly [number, T])[]): [string, T][] {
  return entries.flatMap(([place, value]): [string, T][] => {
    const id = ids[place]
    return id === undefined ? [] : [[id, value]]
  })
}

function unpackRemark([note, evidence, link, date]: readonly (string | null)[]): Remark {
  const parts = Object.entries({ note, evidence, link, date })
  return Object.fromEntries(parts.filter((part): part is [string, string] => typeof part[1] === 'string'))
}

function placesOf(definition: Definition): { dimensions: readonly string[]; subjects: readonly string[] } {
  return {
    dimensions: definition.questionnaire.dimensions.map(({ id }) => id),
    subjects: [...itemsOf(definition), ...metricsOf(definition)].map(({ id }) => id),
  }
}

function packInstant(instant: string): number | string {
  const milliseconds = Date.parse(instant)
  return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === instant ? milliseconds : instant
}

// Outside of what a Date can hold the schema is left to refuse the number as a text.
function unpackInstant(instant: number | string): string {
  if (typeof instant === 'string') return instant
  return Math.abs(instant) <= 8.64e15 ? new Date(instant).toISOString() : String(instant)
}
