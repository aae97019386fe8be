import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runLanes, runStep } from '../../scripts/run.mjs'
import { plant } from './gates/plant'

const notices = './scripts/notices.mjs'

/** A step of ours that passes, and one that fails because the folder is not there. */
function steps() {
  const dist = join(plant({ 'dist/empty': '' }), 'dist')
  return {
    passing: { name: 'passing', command: notices, args: [dist] },
    failing: { name: 'failing', command: notices, args: [join(dist, 'missing')] },
  }
}

describe('a step', () => {
  it('fails when the command fails', async () => {
    expect(await runStep(steps().failing)).toBe(false)
  })

  it('fails when what it prints does not prove that it looked at something', async () => {
    const { passing } = steps()
    expect(await runStep({ ...passing, proof: /\d packages/ })).toBe(true)
    expect(await runStep({ ...passing, proof: /never printed/ })).toBe(false)
  })
})

describe('lanes', () => {
  const names = (outcomes: readonly { step: { name: string }; passed: boolean }[]) =>
    outcomes.map(({ step, passed }) => `${step.name} ${passed ? 'passed' : 'failed'}`)

  it('stop at the first fault', async () => {
    const { passing, failing } = steps()
    expect(names(await runLanes([[failing, passing]], { stopAtFault: true }))).toEqual(['failing failed'])
  })

  it('go on when all faults are wanted', async () => {
    const { passing, failing } = steps()
    const outcomes = await runLanes([[failing, passing], [passing]], { stopAtFault: false })
    expect(names(outcomes).sort()).toEqual(['failing failed', 'passing passed', 'passing passed'])
  })
})
