/** Safari on every device, and every browser on an iPhone or iPad. No feature tells it, so the name has to. */
export function clearsAfterSevenDays(): boolean {
  const { userAgent } = navigator
  return /AppleWebKit/.test(userAgent) && !/Chrome|Chromium|Edg|Android/.test(userAgent)
}
