import { onTestFinished, vi } from 'vitest'

/** The next file that is handed to the browser's downloads; none is written to disk. */
export function nextDownload(): Promise<{ readonly name: string; readonly blob: Blob }> {
  return new Promise((resolve) => {
    let blob: Blob | null = null
    const create = URL.createObjectURL.bind(URL)
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) blob = content
      return create(content)
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      made.mockRestore()
      restore()
      if (blob) resolve({ name: this.download, blob })
    })
    const restore = () => {
      click.mockRestore()
    }
    onTestFinished(restore)
  })
}
