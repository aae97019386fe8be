/** Hands a file to the browser's own download. */
export function downloadFile(name: string, content: Blob) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers fetch the content only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}

export function downloadText(name: string, text: string, type = 'text/plain') {
  downloadFile(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
