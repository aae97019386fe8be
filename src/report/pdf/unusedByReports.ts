/** Stands in for what jsPDF would load to read PNG pictures: a report has none. */
export function decode(): never {
  throw new Error('Reports hold no pictures made of pixels')
}
