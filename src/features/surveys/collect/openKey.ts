import { refused, type Parsed } from '@/domain/problem'
import type { RoundKey } from '@/domain/survey/roundKey'
import type { RoundTerms } from '@/domain/survey/terms'
import { readFileBytes, readFileText } from '@/exchange/jsonText'
import { openKeyFile, readKeyFile } from '@/exchange/keyFile'
import { checkKeyPair } from '@/sealing/keys'
import { lock, unlock } from '@/sealing/passphrase'

/** The key of a round from its key file. Loaded, with the cipher, when somebody opens one. */
export async function openKey(file: File, passphrase: string | null, terms: RoundTerms): Promise<Parsed<RoundKey>> {
  const bytes = await readFileBytes(file)
  const text = bytes.ok ? readFileText(bytes.value) : bytes
  const read = text.ok ? readKeyFile(text.value) : text
  if (!read.ok) return read
  const { round, publicKey } = read.value.terms
  if (round !== terms.round || publicKey !== terms.publicKey) return refused({ code: 'keyUnfitting', data: {} })
  return openKeyFile(read.value, { passphrase, tools: { lock, unlock, checkKeyPair } })
}
