import type { Definition } from '@/domain/questionnaire'
import { applySurveyChange } from '@/domain/survey/applySurveyChange'
import type { AnsweredBallot } from '@/domain/survey/ballot'
import type { RoundKey } from '@/domain/survey/roundKey'
import { startSurvey } from '@/domain/survey/startSurvey'
import type { Survey } from '@/domain/survey/survey'
import type { SurveyChange } from '@/domain/survey/surveyChange'
import type { RoundTerms } from '@/domain/survey/terms'
import { answersOf, peopleOf } from './answers'
import { heron } from './heron'
import { dipper, kingfisher } from './neighbors'
import { randomOf, type Random } from './random'
import type { RoundStory, TeamStory } from './story'

/** One round with what its people sealed: the survey's last ballot came too late for the reveal. */
export type ExampleRound = { readonly terms: RoundTerms; readonly ballots: readonly AnsweredBallot[] }

export type ExampleSurvey = { readonly survey: Survey; readonly rounds: readonly ExampleRound[] }

type Parts = {
  /** The house's questionnaire, both versions. */
  readonly definitions: Readonly<Record<'1.0.0' | '2.0.0', Definition>>
  /** The key pair of each round, in the order in which rounds are made. */
  readonly makeKey: (round: string) => Promise<RoundKey>
}

/** Three made-up teams. The same seed gives the same answers; keys and sealing are the caller's. */
export async function exampleSurveys(parts: Parts): Promise<readonly ExampleSurvey[]> {
  const made: ExampleSurvey[] = []
  for (const [index, story] of [heron, kingfisher, dipper].entries()) {
    made.push(await exampleSurvey(story, randomOf(2026 + index), parts))
  }
  return made
}

async function exampleSurvey(story: TeamStory, random: Random, parts: Parts): Promise<ExampleSurvey> {
  const [first] = story.rounds
  const created = new Date(`${first?.opens ?? '2026-01-01'}T08:00:00Z`)
  let survey = startSurvey({ team: story.team, service: story.service }, { id: random.uuid(), now: created })
  const people = peopleOf(story, random)
  const rounds: ExampleRound[] = []
  for (const [index, round] of story.rounds.entries()) {
    const definition = parts.definitions[round.version]
    const terms = await termsOf(round, { story, survey, definition, random, makeKey: parts.makeKey })
    const ballots = people
      .filter(({ seat }) => !round.absent.includes(seat))
      .map((person) => answersOf(person, round, { definition, random }))
    // In the last of several rounds one person thinks again before the reveal, and who was absent answers after it.
    const isLast = index > 0 && index === story.rounds.length - 1
    const shown = isLast ? [...ballots, ...ballots.slice(0, 1).map(thoughtAgain)] : ballots
    const late = people
      .filter(({ seat }) => isLast && round.absent.includes(seat))
      .map((person) => ({ ...answersOf(person, round, { definition, random }), day: '2026-11-24' }))
    survey = changesOf(round, terms, shown).reduce(
      (changed, { at, change }) => applySurveyChange(changed, change, new Date(at)),
      survey,
    )
    rounds.push({ terms, ballots: [...shown, ...late] })
  }
  return { survey, rounds }
}

function thoughtAgain(ballot: AnsweredBallot): AnsweredBallot {
  const answers = { ...ballot.answers, 'measurement-alerting': { kind: 'rated' as const, level: 4 } }
  return { ...ballot, revision: 2, answers }
}

type TermsParts = Pick<Parts, 'makeKey'> & {
  readonly story: TeamStory
  readonly survey: Survey
  readonly definition: Definition
  readonly random: Random
}

async function termsOf(round: RoundStory, { story, survey, definition, random, makeKey }: TermsParts) {
  const { questionnaire, sha256 } = definition
  const id = random.uuid()
  const { publicKey } = await makeKey(id)
  const terms: RoundTerms = {
    round: id,
    survey: survey.id,
    team: story.team,
    service: story.service,
    title: round.title,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, sha256 },
    promise: { kind: 'confidential', k: story.k },
    segments: [
      {
        id: 'role',
        title: 'Role',
        options: [
          { id: 'developer', label: 'Developer' },
          { id: 'operations', label: 'Operations' },
        ],
      },
    ],
    invited: story.people,
    opensOn: round.opens,
    closesOn: round.closes,
    publicKey,
  }
  return terms
}

type Dated = { readonly at: string; readonly change: SurveyChange }

/** What the facilitator did in a round, in order. */
function changesOf(story: RoundStory, terms: RoundTerms, ballots: readonly AnsweredBallot[]): readonly Dated[] {
  const { round } = terms
  const on = (day: string, time: string) => `${day}T${time}:00Z`
  const shown = ballots.filter(
    ({ respondent, revision }) =>
      !ballots.some((other) => other.respondent === respondent && other.revision > revision),
  )
  const meeting: SurveyChange[] = [
    { kind: 'reveal', round, ballots: shown.map(({ respondent, revision }) => ({ respondent, revision })) },
    {
      kind: 'agenda',
      round,
      agenda: { length: 90, entries: story.agenda.map((subject) => ({ subject, minutes: 7 })) },
    },
    ...Object.entries(story.agreed).map(([subject, agreed]) => ({ kind: 'agreed' as const, round, subject, agreed })),
    ...story.actions.map((action) => ({ kind: 'action' as const, round, action })),
  ]
  return [
    { at: on(story.opens, '08:00'), change: { kind: 'openRound', terms } },
    ...story.reviews.map((review) => ({
      at: on(story.opens, '08:05'),
      change: { kind: 'review' as const, round, review },
    })),
    { at: on(story.closes, '16:00'), change: { kind: 'event', round, event: 'closed' } },
    ...meeting.map((change, minute) => ({ at: on(story.closes, `17:${String(minute).padStart(2, '0')}`), change })),
  ]
}
