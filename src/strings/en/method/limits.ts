import { link, list, text, type Section } from '../learnBlocks'
import type { MethodAnchor } from '../methodAnchors'

export const limitsSection: Section<MethodAnchor> = {
  id: 'limits',
  title: 'What this tool is not',
  blocks: [
    list(
      'It is not a validated instrument. The questions were written for this project; how reliable they are has not been measured.',
      'It is not for ranking. It has no overall number, no league table and no order of teams by score.',
      'It is not for judging people. The questions ask about a team’s work, not about anyone’s performance.',
      'It is not an audit. You report on yourselves. In a Forrester study reported by cio.com in 2019, 57% of executives and 26% of others believed that five testing practices were in place. Evidence beside an answer and figures from records help.',
      'It is not a path that all teams share. Targets are yours, and a low level can be the right one.',
      'It is not proof that a practice moves a metric. The links between questions and metrics are assumptions to try out.',
      'It does not replace DORA’s measure of culture. Some Culture questions touch the same ground as behaviour; they are no validated equivalent.',
    ),
    text(
      'Scores may dip while a team improves. DORA’s report of 2018 found more manual work in the middle group than in the low one and calls the path a J-curve. Read a change together with what you did.',
    ),
  ],
  parts: [],
}

const dora = 'https://dora.dev'
const creativeCommons = 'https://creativecommons.org/licenses/by/4.0/'

export const sourcesSection: Section<MethodAnchor> = {
  id: 'sources',
  title: 'Sources',
  blocks: [
    list(
      'CAMS: John Willis and Damon Edwards, 2010; Lean added by Jez Humble.',
      'The Three Ways: Gene Kim, 2012; practices from The DevOps Handbook, through published notes.',
      [
        'The four metrics, benchmarks and names of capabilities: ',
        link('DORA', dora),
        ', reports of 2018 to 2025, its guides and its open repository.',
      ],
      'Figures were read in DORA’s publications where they were at hand; where not, only figures that two independent texts quote alike are printed, and the table says so.',
      'Questions, statements and next steps were written for this project.',
    ),
  ],
  parts: [
    {
      id: 'licences',
      title: 'Licences and names',
      blocks: [
        list(
          [
            'Benchmarks and capability names from DORA (',
            link('dora.dev', dora),
            '), ',
            link('CC BY 4.0', creativeCommons),
            '. Copyright Google LLC. Figures were selected and arranged in tables here.',
          ],
          'This project is not affiliated with DORA, Google, IT Revolution or anyone else named here, and none of them has endorsed it.',
          'The app and its questionnaires are under the MIT licence.',
          [
            'The libraries and fonts it contains have licences of their own: ',
            link('third-party notices', './THIRD-PARTY-NOTICES.txt'),
            '.',
          ],
        ),
      ],
    },
  ],
}
