import { belongsTo, hashBallot, readBallotCode, type Envelope } from '@/exchange/ballot/ballotCode'
import { openEnvelope } from '@/exchange/ballot/openBallot'
import type { Definition } from '@/domain/questionnaire'
import type { OpenedBallot } from '@/domain/survey/ballot'
import type { RoundTerms } from '@/domain/survey/terms'
import type { KeyPair } from '@/sealing/keys'
import { openSealed } from '@/sealing/seal'
import type { BallotFault, StoredBallot } from '@/state/surveyPorts'
import { isNewer, type KnownBallots } from './knownBallots'

/**
 * What a code turned out to be. `withdrawn`: it takes its sender's answers back. `older`: a newer one of its sender is
 * here. `noCode`: there was none in the text or file. `tooMuch`:
 * more than is taken in at once. `noKey`: the key of the round is not on this device.
 */
export type Judged =
  | { readonly kind: 'accepted' | 'withdrawn' | 'older' | 'alreadyHere' }
  | { readonly kind: 'replaces'; readonly revision: number }
  | { readonly kind: 'otherRound' | 'otherQuestionnaire' | 'damaged' | 'noCode' | 'tooMuch' | 'noKey' }
  | { readonly kind: BallotFault }

export type Judging = {
  readonly terms: RoundTerms
  readonly definition: Definition
  /** null where the key is not on this device: everything is kept sealed then. */
  readonly key: KeyPair | null
  /** `termsHash` of the round. */
  readonly binding: string
  /** The day of today. */
  readonly day: string
}

/** `ballot`: what is to be stored; null where there is nothing new to store. */
type Judgement = { readonly what: Judged; readonly ballot: StoredBallot | null }

/** Reads, opens and judges one code. Bad input is told, never thrown. */
export async function judgeArrival(code: string | null, known: KnownBallots, judging: Judging): Promise<Judgement> {
  if (code === null) return passing('noCode')
  const envelope = envelopeOf(code, judging.terms)
  if (typeof envelope === 'string' && envelope !== 'newerApp') return passing(envelope)
  const sha256 = await hashBallot(code)
  const there = known.find(sha256)
  if (there?.opened) return passing('alreadyHere')

  const keep = { round: judging.terms.round, sha256, code, receivedOn: there?.receivedOn ?? judging.day }
  const opened = envelope === 'newerApp' ? envelope : await open(envelope, judging)
  return typeof opened === 'string' ? setAside(opened, keep) : placed(opened, known, keep)
}

async function open(envelope: Envelope, { key, ...judging }: Judging): Promise<OpenedBallot | BallotFault | 'noKey'> {
  return key ? openEnvelope(envelope, { ...judging, keyPair: key, openSealed }) : 'noKey'
}

/** What is stored of a ballot whether or not it was opened. */
type Keep = Omit<StoredBallot, 'opened' | 'fault'>

function setAside(why: BallotFault | 'noKey', keep: Keep): Judgement {
  const fault = why === 'noKey' ? 'cannotBeOpened' : why
  return { what: { kind: why }, ballot: { ...keep, opened: null, fault } }
}

/** The sealed bytes of a code, or why there are none for this round. Of what a newer app made, the round is not known. */
function envelopeOf(
  code: string,
  terms: RoundTerms,
): Envelope | 'otherRound' | 'otherQuestionnaire' | 'damaged' | 'newerApp' {
  const read = readBallotCode(code)
  if (!read.ok) return read.problems.some((problem) => problem.code === 'ballotNewer') ? 'newerApp' : 'damaged'
  const place = belongsTo(read.value, terms)
  return place === 'thisRound' ? read.value : place
}

function placed(opened: OpenedBallot, known: KnownBallots, keep: Keep): Judgement {
  const what = placeOf(opened, known)
  return { what, ballot: what.kind === 'alreadyHere' ? null : { ...keep, opened, fault: null } }
}

function passing(kind: Exclude<Judged['kind'], 'replaces'>): Judgement {
  return { what: { kind }, ballot: null }
}

/** What an opened ballot is beside the one that held for its sender until now. */
function placeOf(opened: OpenedBallot, known: KnownBallots): Judged {
  const before = known.holding(opened.content.respondent)
  if (before?.sha256 === opened.sha256) return { kind: 'alreadyHere' }
  if (before && !isNewer(opened, before)) return { kind: 'older' }
  if (opened.content.kind === 'withdrawn') return { kind: 'withdrawn' }
  return before ? { kind: 'replaces', revision: before.content.revision } : { kind: 'accepted' }
}
