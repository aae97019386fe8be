import { useEffect, useEffectEvent, type RefObject } from 'react'

type Asked = {
  /** Chooses in the question of this place: a level, a bracket, `dontKnow` or `notApplicable`. */
  readonly onChoose: (index: number, choice: string) => void
  /** Enter was pressed in the last question of the page. */
  readonly onEnd: () => void
}

/** Keys of the questions on a page: only while the focus is inside one, and never while text is typed. */
export function useQuestionKeys(page: RefObject<HTMLElement | null>, asked: Asked) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const question = questionAround(event)
    if (!question) return
    if (event.key === 'Enter') goOn(event, question, asked.onEnd)
    else choose(event, question, asked.onChoose)
  })
  useEffect(() => {
    const element = page.current
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [page])
}

/** Puts the focus into a question: on what is chosen, else on its first statement. */
export function focusQuestion(question: Element) {
  const start = question.querySelector<HTMLElement>('input:checked') ?? question.querySelector<HTMLElement>('input')
  start?.focus({ preventScroll: true })
  question.scrollIntoView({ block: 'nearest' })
}

function questionAround(event: KeyboardEvent): HTMLFieldSetElement | null {
  const { target } = event
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return null
  const question = target.closest('fieldset[data-question]')
  return question instanceof HTMLFieldSetElement && !question.disabled ? question : null
}

function goOn(event: KeyboardEvent, question: HTMLFieldSetElement, onEnd: () => void) {
  const { target } = event
  // In a line of text Enter would send the form off; on a button, a fold or a note it does what it always does.
  if (isTextLine(target)) event.preventDefault()
  if (!isRadio(target)) return
  event.preventDefault()
  const all = [...(question.parentElement?.querySelectorAll(':scope > fieldset[data-question]') ?? [])]
  const next = all[all.indexOf(question) + 1]
  if (next) focusQuestion(next)
  else onEnd()
}

const asides: Readonly<Record<string, string>> = { d: 'dontKnow', n: 'notApplicable' }

function choose(event: KeyboardEvent, question: HTMLFieldSetElement, onChoose: Asked['onChoose']) {
  if (event.target instanceof HTMLTextAreaElement || isTextLine(event.target)) return
  const radios = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const statements = radios.filter(({ value }) => !Object.values(asides).includes(value))
  const aside = asides[event.key.toLowerCase()]
  const radio = aside === undefined ? statements[Number(event.key) - 1] : radios.find(({ value }) => value === aside)
  if (!radio) return
  event.preventDefault()
  onChoose(Number(question.dataset.question), radio.value)
  radio.focus()
}

function isRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio'
}

function isTextLine(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'radio'
}
