/** Settles as the promise does, or rejects with a `TimeoutError` after `milliseconds`: storage can stay silent for ever. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('No answer from storage', 'TimeoutError'))
    }, milliseconds)
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}
