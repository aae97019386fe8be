import type { LearnAnchor } from '../learnAnchors'
import type { TextPage } from '../learnBlocks'
import { calmsSection } from './calms'
import { devopsSection, neighboursSection } from './devops'
import { doraSection } from './dora'
import { readingSection } from './reading'
import { waysSection } from './ways'

export const learn: TextPage<LearnAnchor> = {
  title: 'Learn',
  lead: 'The ideas behind the questions: what DevOps is, the five pillars of CALMS, the Three Ways and DORA’s four metrics.',
  contents: 'On this page',
  unknownTopic: 'There is no such topic here. The page starts below.',
  sections: [devopsSection, calmsSection, waysSection, doraSection, neighboursSection, readingSection],
}
