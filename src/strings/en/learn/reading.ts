import type { LearnAnchor } from '../learnAnchors'
import { link, list, text, type Section } from '../learnBlocks'
import { methodAddress } from '../methodAnchors'

export const readingSection: Section<LearnAnchor> = {
  id: 'further-reading',
  title: 'Further reading',
  blocks: [
    text('The links lead to other sites; nothing of them is loaded before you follow one.'),
    list(
      [
        'Gene Kim, ',
        link(
          'The Three Ways: The Principles Underpinning DevOps',
          'https://itrevolution.com/articles/the-three-ways-principles-underpinning-devops/',
        ),
        ', 2012. The short original.',
      ],
      'John Willis, What Devops Means to Me, Chef’s blog, 2010. Where CAMS is set out.',
      [
        link('DORA’s guide to the metrics', 'https://dora.dev/guides/dora-metrics/'),
        ', with pitfalls and first steps.',
      ],
      [
        link('A history of DORA’s metrics', 'https://dora.dev/insights/dora-metrics-history/'),
        ', on what changed and when.',
      ],
      [
        link('DORA’s catalogue of capabilities', 'https://dora.dev/capabilities/'),
        ', an article for each practice that its research covers.',
      ],
      'Gene Kim, Jez Humble, Patrick Debois, John Willis, The DevOps Handbook. Practices sorted by the Three Ways.',
      'Gene Kim, Kevin Behr, George Spafford, The Phoenix Project. A novel about a company on its way there.',
      'Nicole Forsgren, Jez Humble, Gene Kim, Accelerate. The research behind the four metrics, with its method.',
      'Betsy Beyer and others, Site Reliability Engineering. How Google runs production.',
    ),
    text('How this app counts, and what it does not claim: ', link('Method', methodAddress('scoring')), '.'),
  ],
  parts: [],
}
