import { roundTermsSchema, type RoundTerms } from '@/domain/survey/terms'
import { hashContent } from './contentHash'

/**
 * SHA-256 of the canonical terms of a round: what every ballot is bound to, so that a ballot of another round, or of the
 * same one under changed terms, does not open.
 */
export async function termsHash(terms: RoundTerms): Promise<string> {
  // Judged first, since whoever reads the terms elsewhere hashes what the schema makes of them.
  return hashContent(roundTermsSchema.parse(terms))
}
