/** The day on this device, `2026-11-26`. */
export function today(): string {
  // The Swedish way of writing a date is the one of ISO 8601.
  return new Date().toLocaleDateString('sv-SE')
}
