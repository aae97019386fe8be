import type { ActionEntry, LeadersSection, PlanSection } from '../../../round/roundReportModel'
import { textWidth, type Flow } from '../../flow'
import { space, type } from '../../look'
import { drawLabelled } from '../labelled'
import { drawNote } from '../tables'

/** Room for the longest label, which is that of what leaders are asked for. */
const labels = 84

/** What the team will do, and what became of what it meant to do. */
export function drawPlan(flow: Flow, section: PlanSection): void {
  const { heading, none, actions, reviewedHeading, reviewed, reviewedNote } = section
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'plan', keep: 70 })
  if (none !== null) flow.text([{ text: none, style: type.body }])
  for (const action of actions) drawAction(flow, action)
  if (reviewed.length === 0) return
  flow.skip(space.s2)
  flow.heading({ level: 3, text: reviewedHeading, keep: 70 })
  for (const { outcome, ...action } of reviewed) drawAction(flow, action, outcome)
  if (reviewedNote !== null) drawNote(flow, reviewedNote)
}

function drawAction(flow: Flow, { text, lines }: ActionEntry, outcome: string | null = null): void {
  flow.keep(56)
  flow.text([{ text, style: type.strong }], { width: textWidth })
  if (outcome !== null) flow.text([{ text: outcome, style: type.body }], { width: textWidth })
  flow.skip(space.s1)
  drawLabelled(flow, lines, null, labels)
  flow.skip(space.s3)
}

/** What leaders are asked for, each with the action that needs it. */
export function drawLeaders(flow: Flow, { heading, entries }: LeadersSection): void {
  flow.skip(space.s5)
  flow.heading({ level: 2, text: heading, anchor: 'leaders', keep: 50 })
  for (const { text, action } of entries) {
    flow.keep(36)
    flow.text([{ text, style: type.body }], { width: textWidth })
    flow.text([{ text: action, style: type.small }], { width: textWidth })
    flow.skip(space.s2)
  }
}
