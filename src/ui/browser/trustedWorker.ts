/** The one policy that our Content-Security-Policy admits. */
const policyName = 'calms-worker'

let policy: AddressPolicy | null = null

/** Starts a worker from a file of this app. Addresses of any other origin are refused. */
export function startWorker(address: string): Worker {
  policy ??= window.trustedTypes?.createPolicy(policyName, { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  }
  return new Worker(policy.createScriptURL(address), { type: 'module' })
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, document.baseURI)
  if (origin !== location.origin) throw new TypeError(`A worker has to come from this origin, not from ${origin}`)
  return href
}
