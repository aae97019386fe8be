import type { Page } from '@playwright/test'

/** One choice of a statement: question by its place on the page, level by its number. */
export type Step = { readonly question: number; readonly level: number }
/** Levels chosen on the page, by question; a question without an answer is missing. */
export type Levels = Readonly<Partial<Record<number, number>>>

/** A plan of choices that looks random and is the same for the same seed. */
export function planOf(seed: number, length: number, questions: number): Step[] {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length }, () => ({ question: next(questions), level: next(5) + 1 }))
}

/** What is chosen after the first `count` steps. */
export function levelsAfter(before: Levels, plan: readonly Step[], count: number): Levels {
  return plan
    .slice(0, count)
    .reduce<Levels>((levels, { question, level }) => ({ ...levels, [question]: level }), before)
}

const savedMessage = /^saved after step (\d+)$/

/**
 * Clicks through the plan in the page, a few milliseconds apart, and tells how many steps had been taken each time
 * that the page began to say "Saved".
 */
export async function answerAtSpeed(
  page: Page,
  plan: readonly Step[],
  onSaved: (steps: number) => void,
): Promise<void> {
  page.on('console', (message) => {
    const steps = savedMessage.exec(message.text())?.[1]
    if (steps !== undefined) onSaved(Number(steps))
  })
  await page.evaluate(answerInPage, plan)
}

function answerInPage(plan: readonly Step[]) {
  const status = [...document.querySelectorAll('[data-saving]')].find((element) => element.checkVisibility())
  if (!status) throw new Error('the page does not say whether it has saved')
  let steps = 0
  new MutationObserver(() => {
    if (status.getAttribute('data-saving') !== 'saved' || status.textContent !== 'Saved') return
    window.console.info(`saved after step ${steps}`)
  }).observe(status, { attributes: true, childList: true, characterData: true, subtree: true })

  const step = () => {
    const next = plan[steps]
    if (!next) return
    const fieldset = document.querySelector(`fieldset[data-question="${next.question}"]`)
    const choice = fieldset?.querySelector(`input[type="radio"][value="${next.level}"]`)
    if (!(choice instanceof HTMLInputElement)) throw new Error('there is no such statement on the page')
    steps += 1
    choice.click()
    setTimeout(step, 5 + ((next.question * 13 + next.level * 7 + steps) % 40))
  }
  step()
}

/** What the page shows as chosen. */
export async function readLevels(page: Page): Promise<Levels> {
  const chosen = await page.evaluate(() =>
    Array.from(document.querySelectorAll('fieldset[data-question] input[type="radio"]:checked'), (input) => ({
      question: Number(input.closest('fieldset[data-question]')?.getAttribute('data-question')),
      level: Number(input.getAttribute('value')),
    })),
  )
  return Object.fromEntries(chosen.map(({ question, level }) => [question, level]))
}
