import { ownTextsOf } from '@/domain/questionnaire'
import type { QuestionnaireResponse } from '@/domain/response'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { responsesInMemory } from '@/state/recordChange'
import { openResponseNow } from '@/state/responseStore'
import { downloadText } from '@/ui/browser/download'

/** A response as a file, with its questionnaire where it is open and not shipped. */
export function asFile(response: QuestionnaireResponse): string {
  const open = openResponseNow()
  return writeResponseFile(response, open?.response.id === response.id ? ownTextsOf(open.definition) : [])
}

/** One file for each response of which something lives in memory. */
export function downloadAnswersInMemory() {
  for (const response of responsesInMemory()) {
    downloadText(`answers-${response.id}.json`, asFile(response), 'application/json')
  }
}
