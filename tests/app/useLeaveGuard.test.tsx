import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { useLeaveGuard } from '@/app/useLeaveGuard'
import { openSurvey } from '@/state/openSurvey'
import { createSurvey, recordSurveyChange, retrySurvey } from '@/state/recordSurveyChange'
import { connectMemory } from '../support/connectedSurveys'

function Guarded() {
  useLeaveGuard()
  return <p>A screen</p>
}

/** Whether the browser would ask before the page goes. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

it('asks before the page goes as long as something of a survey is not stored', async () => {
  const { surveys } = connectMemory()
  const { id } = await createSurvey({ team: 'Payments' })
  await openSurvey(id)
  await render(<Guarded />)
  expect(asksBeforeLeaving()).toBe(false)

  surveys.failWith('full')
  recordSurveyChange({ kind: 'about', team: 'Billing' })
  await expect.poll(asksBeforeLeaving).toBe(true)
  surveys.failWith(null)
  await retrySurvey()
  await expect.poll(asksBeforeLeaving).toBe(false)
})
