import type { ReactNode } from 'react'
import type { RoundTerms } from '@/domain/survey/terms'
import { formatCalendarDay } from '@/strings/en/common'
import { invite } from '@/strings/en/invite'
import page from '@/ui/page.module.css'
import styles from './Invite.module.css'

/** What was fixed when the round opened. */
export function FrozenTerms({ terms, title }: { terms: RoundTerms; title: string }) {
  const { questionnaire, promise, opensOn, closesOn, invited, segments } = terms
  const groups = segments.map((question) => question.title)
  const facts: readonly (readonly [string, ReactNode])[] = [
    [invite.questionnaire, invite.questionnaireName(title, questionnaire.version)],
    [invite.promiseFact, promise.kind === 'open' ? invite.open : invite.confidential(promise.k)],
    [invite.invited, invited === null ? invite.notCounted : invite.invitedPeople(invited)],
    [invite.opened, formatCalendarDay(opensOn)],
    [invite.closes, closesOn === null ? invite.noClosing : formatCalendarDay(closesOn)],
    [invite.groups, groups.length === 0 ? invite.noGroups : groups.join(', ')],
  ]
  return (
    <section className={styles.section}>
      <div>
        <h2>{invite.factsTitle}</h2>
        <p className={page.soft}>{invite.factsHint}</p>
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
