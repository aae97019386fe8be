import type { TextPage } from '../learnBlocks'
import type { MethodAnchor } from '../methodAnchors'
import { limitsSection, sourcesSection } from './limits'
import { comparisonSection, prioritiesSection } from './priorities'
import { privacySection } from './privacy'
import { overTimeSection, roundsSection } from './rounds'
import { answersSection, scoringSection } from './scoring'

export const method: TextPage<MethodAnchor> = {
  title: 'Method',
  lead: 'How the numbers come about, who sees your answers, and what this tool does not claim.',
  contents: 'On this page',
  unknownTopic: 'There is no such topic here. The page starts below.',
  sections: [
    answersSection,
    scoringSection,
    prioritiesSection,
    comparisonSection,
    roundsSection,
    overTimeSection,
    privacySection,
    limitsSection,
    sourcesSection,
  ],
}
