import { useId } from 'react'
import type { Action, Review, Round, RoundDraft } from '@/domain/survey/survey'
import { plan } from '@/strings/en/plan'
import { report } from '@/strings/en/report'
import { Choice } from '@/ui/form/Choice'
import { TextArea } from '@/ui/form/TextField'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import styles from './OpenRound.module.css'

const words = plan.review
const outcomes = ['done', 'dropped', 'wentOn'] as const
const degrees = ['yes', 'partly', 'no', 'cannotTell'] as const

type DraftReview = NonNullable<RoundDraft['reviews']>[number]
type Props = { earlier: Round; reviews: readonly DraftReview[]; onChange: (reviews: DraftReview[]) => void }

/** What became of the actions of the last round: the first thing to look at before asking again. */
export function ReviewActions({ earlier, reviews, onChange }: Props) {
  const actions = earlier.actions.filter(({ isRemoved }) => !isRemoved)
  if (actions.length === 0) return null
  const left = actions.filter(({ id }) => !reviews.some(({ action }) => action === id)).length
  return (
    <section className={shared.section}>
      <h2>{words.heading}</h2>
      <p className={[page.soft, page.text].join(' ')}>{words.lead(earlier.terms.title)}</p>
      <ol className={styles.reviews}>
        {actions.map((action) => (
          <ActionReview
            key={action.id}
            action={action}
            review={reviews.find((review) => review.action === action.id) ?? null}
            onChange={(review) => {
              onChange([...reviews.filter((other) => other.action !== action.id), review])
            }}
          />
        ))}
      </ol>
      <p role="status" className={[page.soft, page.small].join(' ')}>
        {left === 0 ? words.allTold : words.left(left)}
      </p>
    </section>
  )
}

type ActionProps = { action: Action; review: DraftReview | null; onChange: (review: DraftReview) => void }

function ActionReview({ action, review, onChange }: ActionProps) {
  const { id, text, owner, checkOn } = action
  const facts = words.facts(
    owner === '' ? '' : words.ownedBy(owner),
    checkOn === null ? '' : words.checkedOn(report.date(checkOn)),
  )
  return (
    <li className={styles.review}>
      <p className={shared.name}>{text}</p>
      {facts !== '' && <p className={shared.detail}>{facts}</p>}
      <Radios
        legend={words.outcome(text)}
        values={outcomes}
        labels={words.outcomes}
        chosen={review?.outcome ?? null}
        onChoose={(outcome) => {
          onChange({ action: id, helped: review?.helped ?? null, note: review?.note ?? '', outcome })
        }}
      />
      {review && review.outcome !== 'dropped' && (
        <Radios
          legend={words.helped(text)}
          values={degrees}
          labels={words.helpedWords}
          chosen={review.helped}
          onChoose={(helped) => {
            onChange({ ...review, helped })
          }}
        />
      )}
      {review && (
        <TextArea
          label={words.note}
          rows={2}
          value={review.note}
          onChange={({ currentTarget }) => {
            onChange({ ...review, note: currentTarget.value })
          }}
        />
      )}
    </li>
  )
}

type RadioProps<Value extends string> = {
  legend: string
  values: readonly Value[]
  labels: Readonly<Record<Value, string>>
  chosen: Value | null
  onChoose: (value: Value) => void
}

function Radios<Value extends Review['outcome'] | NonNullable<Review['helped']>>({
  legend,
  values,
  labels,
  chosen,
  onChoose,
}: RadioProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles.subLegend}>{legend}</legend>
      <div className={shared.actions}>
        {values.map((value) => (
          <Choice
            key={value}
            look="slim"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value)
            }}
          >
            {labels[value]}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
