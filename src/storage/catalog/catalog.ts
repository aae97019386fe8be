import { compareVersions } from 'compare-versions'
import { formatPath, refused, type Parsed, type Problem } from '@/domain/problem'
import type { QuestionnaireReference } from '@/domain/identifiers'
import type { Definition } from '@/domain/questionnaire'
import type { Saved } from '@/domain/saved'
import type { AskedQuestionnaire, FoundQuestionnaire } from '@/exchange/definition'
import { notSaved } from '../notSaved'
import { ownRecord, type OwnQuestionnaires, type UnreadableQuestionnaire } from './ownQuestionnaires'
import type { ListedQuestionnaire } from '../records'
import { moduleOrNull } from './moduleOrNull'
import { fetchShipped, listShipped } from './shippedQuestionnaires'

/** A line of the catalog: a shipped questionnaire, or one that the person opened and keeps in this browser. */
export type CatalogEntry = ListedQuestionnaire & { readonly isOwn: boolean }

export type LoadedDefinition =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly why: 'unknown' | 'changed' | 'offline' | 'broken'; readonly problem: string }

/** Where the shipped list could not be fetched, `entries` holds the person's own questionnaires alone. */
export type QuestionnaireList = ({ readonly ok: true } | { readonly ok: false; readonly problem: string }) & {
  readonly entries: readonly CatalogEntry[]
  readonly unreadable: readonly UnreadableQuestionnaire[]
}

export type Catalog = {
  readonly listQuestionnaires: () => Promise<QuestionnaireList>
  readonly loadDefinition: (asked: AskedQuestionnaire) => Promise<LoadedDefinition>
  readonly keepQuestionnaire: (text: string) => Promise<Saved>
  readonly deleteQuestionnaire: (reference: Pick<QuestionnaireReference, 'sha256'>) => Promise<Saved>
}

export function openCatalog(own: OwnQuestionnaires): Catalog {
  const loaded = new Map<string, Definition>()
  return {
    listQuestionnaires: () => listQuestionnaires(own),
    loadDefinition: async (asked) => {
      const known = loaded.get(asked.sha256 ?? '')
      if (known) return { ok: true, definition: known }
      const answer = await loadDefinition(asked, own)
      if (answer.ok) loaded.set(answer.definition.sha256, answer.definition)
      return answer
    },
    keepQuestionnaire: (text) => keepQuestionnaire(text, own),
    deleteQuestionnaire: ({ sha256 }) => {
      loaded.delete(sha256)
      return own.remove(sha256)
    },
  }
}

async function listQuestionnaires(own: OwnQuestionnaires): Promise<QuestionnaireList> {
  const [shipped, { records, unreadable }] = await Promise.all([listShipped(), own.all()])
  const ownEntries = newestFirst(records.map(({ listed }) => ({ ...listed, isOwn: true })))
  if (!shipped.ok) return { ...shipped, entries: ownEntries, unreadable }
  const shippedEntries = newestFirst(shipped.entries.map((entry) => ({ ...entry, isOwn: false })))
  return { ok: true, entries: [...shippedEntries, ...ownEntries], unreadable }
}

/** Questionnaires in the order in which they come, the versions of each from newest to oldest. */
function newestFirst(entries: readonly CatalogEntry[]): CatalogEntry[] {
  const order = entries.map(({ id }) => id)
  return entries.toSorted(
    (one, other) => order.indexOf(one.id) - order.indexOf(other.id) || compareVersions(other.version, one.version),
  )
}

async function loadDefinition(asked: AskedQuestionnaire, own: OwnQuestionnaires): Promise<LoadedDefinition> {
  const exchange = await moduleOrNull(() => import('@/exchange/definition'))
  if (!exchange) return { ok: false, why: 'offline', problem: 'the reader of questionnaires was not fetched' }
  const reach = { isOffline: false }
  const loaded = await exchange.loadDefinition(asked, async (part): Promise<Parsed<FoundQuestionnaire>> => {
    const found = await findText(part, own)
    if (found.kind === 'text') return { ok: true, value: { text: found.text, isOwn: found.isOwn } }
    if (found.kind === 'offline') reach.isOffline = true
    const { id, version } = part
    return refused({ code: 'unknownQuestionnaire', data: { questionnaire: { id, version } } })
  })
  if (loaded.ok) return { ok: true, definition: loaded.value }
  const problem = loaded.problems.map(technically).join('\n')
  return { ok: false, why: reach.isOffline ? 'offline' : reasonAmong(loaded.problems), problem }
}

type Found = ({ readonly kind: 'text' } & FoundQuestionnaire) | { readonly kind: 'missing' | 'offline' }

/** The person's own copy of exactly this content, else the shipped file, else an own one that only looks like it. */
async function findText(asked: AskedQuestionnaire, own: OwnQuestionnaires): Promise<Found> {
  const { records: kept } = await own.all()
  const same = kept.find(({ sha256 }) => sha256 === asked.sha256)
  if (same) return { kind: 'text', text: same.text, isOwn: true }
  const shipped = await fetchShipped(asked)
  if (shipped.kind === 'text') return { ...shipped, isOwn: false }
  const similar = kept.find(({ listed: { id, version } }) => id === asked.id && version === asked.version)
  return similar ? { kind: 'text', text: similar.text, isOwn: true } : shipped
}

function reasonAmong(problems: readonly Problem[]): 'unknown' | 'changed' | 'broken' {
  const codes = problems.map(({ code }) => code)
  if (codes.includes('unknownQuestionnaire')) return 'unknown'
  return codes.includes('otherContent') ? 'changed' : 'broken'
}

/** For a report of the fault: the words for the reader hang on `why`. */
function technically({ code, data, path = [] }: Problem): string {
  return `${formatPath(path)} ${code} ${JSON.stringify(data)}`.trim()
}

async function keepQuestionnaire(text: string, own: OwnQuestionnaires): Promise<Saved> {
  const exchange = await moduleOrNull(() => import('@/exchange/questionnaireFile'))
  if (!exchange) return notSaved('noAnswer')
  const file = await exchange.readQuestionnaire(text)
  if (!file.ok) throw new Error('A questionnaire is kept only after it was read without a fault')
  return own.keep(ownRecord(file.value.questionnaire, file.value))
}
