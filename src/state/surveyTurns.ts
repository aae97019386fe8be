const last = new Map<string, Promise<unknown>>()

/**
 * Does work on a survey's stored copy once all earlier work on it is done: what is read never lies between a change and
 * storage's answer to it.
 */
export function inTurn<T>(survey: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(survey)
  const turn = before ? before.then(work, work) : work()
  last.set(survey, turn)
  const forget = () => {
    if (last.get(survey) === turn) last.delete(survey)
  }
  turn.then(forget, forget)
  return turn
}
