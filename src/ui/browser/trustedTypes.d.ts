// TypeScript's DOM types do not know Trusted Types yet. A trusted address is declared as the string that Worker asks for.
type AddressPolicy = { readonly createScriptURL: (address: string) => string }

interface Window {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy }
}
