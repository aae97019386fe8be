import type { QuestionnaireResponse } from '@/domain/response'
import { writeResponseFile } from '@/exchange/writeResponseFile'
import { results } from '@/strings/en/results'
import { Button } from '@/ui/Button'
import { downloadText } from '@/ui/browser/download'
import { fileName } from './fileName'

/** The answers as they are stored, for the case that there is nothing to score them with. */
export function AnswersDownload({ response }: { response: QuestionnaireResponse }) {
  return (
    <Button
      onClick={() =>
        downloadText(fileName(response, 'answers.json'), writeResponseFile(response, []), 'application/json')
      }
    >
      {results.downloadAnswers}
    </Button>
  )
}
