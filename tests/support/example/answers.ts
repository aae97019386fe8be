import { itemsOf, metricsOf, type Definition } from '@/domain/questionnaire'
import type { Answer, MetricAnswer } from '@/domain/response'
import type { AnsweredBallot } from '@/domain/survey/ballot'
import type { Random } from './random'
import { roleGaps, unknownShares, type RoundStory, type TeamStory } from './story'

/** Somebody of the team: how far they see things above or below the others, the same in every round. */
export type Person = { readonly seat: number; readonly role: 'developer' | 'operations'; readonly bias: number }

export function peopleOf({ people, developers }: TeamStory, random: Random): readonly Person[] {
  return Array.from({ length: people }, (_, seat) => ({
    seat,
    role: seat < developers ? ('developer' as const) : ('operations' as const),
    bias: random.normal() * 0.3,
  }))
}

/** What one person answers in a round. */
export function answersOf(
  person: Person,
  story: RoundStory,
  { definition, random }: { readonly definition: Definition; readonly random: Random },
): AnsweredBallot {
  const answers = itemsOf(definition).map(({ id }) => [id, answerOf(id, person, story, random)] as const)
  const metrics = metricsOf(definition).flatMap((metric) => {
    const center = story.standing.metrics[metric.id]
    if (center === undefined) return []
    const place = Math.round(center + random.normal() * 0.7)
    const bracket = metric.brackets[Math.max(0, Math.min(metric.brackets.length - 1, place))]
    const answer: MetricAnswer =
      bracket && random.next() > 0.12 ? { kind: 'bracket', bracket: bracket.id } : { kind: 'dontKnow' }
    return [[metric.id, answer] as const]
  })
  const remarks = story.notes.flatMap(([seat, item, note]) => (seat === person.seat ? [[item, { note }] as const] : []))
  return {
    kind: 'answers',
    respondent: random.uuid(),
    revision: 1,
    day: story.closes,
    segments: { role: person.role },
    answers: Object.fromEntries(answers),
    metrics: Object.fromEntries(metrics),
    remarks: Object.fromEntries(remarks),
  }
}

function answerOf(item: string, { role, bias }: Person, { standing }: RoundStory, random: Random): Answer {
  const noise = random.normal() * 0.55
  const unknown = random.next()
  if (unknown < (unknownShares[item] ?? 0)) return { kind: 'dontKnow' }
  const dimension = item.split('-', 1)[0] ?? ''
  const gap = (roleGaps[item] ?? 0) * (role === 'developer' ? 0.5 : -0.5)
  const place =
    (standing.dimensions[dimension] ?? 3) + (standing.items[item] ?? 0) + spreadOf(item) + gap + bias + noise
  return { kind: 'rated', level: Math.max(1, Math.min(5, Math.round(place))) }
}

/** Questions of one dimension do not all stand at its mean; this is how far each lies off it, the same for everybody. */
function spreadOf(item: string): number {
  const sum = Array.from(item).reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7)
  return (sum / 997 - 0.5) * 1.2
}
