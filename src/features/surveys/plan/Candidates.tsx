import { plan } from '@/strings/en/plan'
import { Button } from '@/ui/Button'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import type { Candidate } from './planActions'

type Props = { candidates: readonly Candidate[]; isFull: boolean; onTakeUp: (candidate: Candidate) => void }

/** What the results and the talk suggest, to be taken up with one press. */
export function Candidates({ candidates, isFull, onTakeUp }: Props) {
  return (
    <section className={shared.section}>
      <h2>{plan.suggestionsHeading}</h2>
      {candidates.length === 0 && <p className={page.soft}>{plan.suggestionsNone}</p>}
      <ul className={shared.rows}>
        {candidates.map((candidate) => (
          <li key={candidate.item} className={shared.row}>
            <div>
              <p className={shared.name}>{candidate.step}</p>
              <p className={shared.facts}>
                <span>{candidate.title}</span>
                {candidate.isFromTalk && <span>{plan.fromTalk}</span>}
              </p>
            </div>
            <Button
              disabled={isFull}
              aria-label={plan.takeUpLabel(candidate.title)}
              onClick={() => onTakeUp(candidate)}
            >
              {plan.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
