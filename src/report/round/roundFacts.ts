import type { RoundResult } from '@/domain/round/roundResult'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import type { Fact } from '../reportModel'

const words = roundReport.facts

/** Who was asked, when, what was promised, how many answered, and what is not in the figures. */
export function roundFacts({ definition, summary, round }: RoundResult): Fact[] {
  const { terms, answered, heldBack, revealedOn } = summary
  const { title, version } = definition.questionnaire
  const [from, until] = [report.date(terms.opensOn), terms.closesOn && report.date(terms.closesOn)]
  const reopened = round.log.filter(({ event }) => event === 'reopened').map(({ at }) => report.date(at))
  return [
    { label: report.facts.team, value: terms.team },
    ...(terms.service ? [{ label: report.facts.service, value: terms.service }] : []),
    { label: words.round, value: terms.title },
    { label: words.opened, value: until === null ? words.openedFrom(from) : words.openedFromTo(from, until) },
    ...(reopened.length > 0 ? [{ label: words.reopened, value: words.reopenedValue(reopened) }] : []),
    { label: words.shownOn, value: report.date(revealedOn) },
    {
      label: report.facts.questionnaire,
      value: report.facts.questionnaireValue(title, version, terms.questionnaire.sha256.slice(0, 8)),
    },
    { label: words.answers, value: wordAnswered(answered, terms.invited) },
    ...(heldBack > 0 ? [{ label: words.heldBack, value: words.heldBackValue(heldBack) }] : []),
    { label: words.mode, value: words.modeValue },
    {
      label: words.promise,
      value: terms.promise.kind === 'open' ? words.open : words.confidential(terms.promise.k),
    },
    { label: report.facts.privacy, value: report.facts.privacyValue },
  ]
}

function wordAnswered(answered: number, invited: number | null): string {
  if (invited === null) return words.answeredUnknown(answered)
  return answered > invited ? words.answeredMore(answered, invited) : words.answered(answered, invited)
}
