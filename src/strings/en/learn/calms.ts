import { learnAddress, type LearnAnchor } from '../learnAnchors'
import { link, list, terms, text, type Part, type Section } from '../learnBlocks'
import { methodAddress } from '../methodAnchors'

/** Titles of the questions, by pillar, as CALMS 1.0.0 asks them. */
export const askedAbout = {
  culture: [
    'Shared ownership of production',
    'Blameless response to failure',
    'Bad news travels early',
    'Common goals across functions',
    'Other specialists involved early',
    'Decisions close to the work',
    'Leaders clear the way',
  ],
  automation: [
    'Everything in version control',
    'Continuous integration',
    'Automated tests',
    'Deployment automation',
    'Environments on demand',
    'Security and compliance checks',
    'Safe release and rollback',
    'Repetitive operations work',
  ],
  lean: [
    'All work visible',
    'Limits on work in progress',
    'Small batches',
    'Value stream known and improved',
    'Light change approval',
    'Stop and fix',
    'Improvements that stick',
  ],
  measurement: [
    'Delivery performance tracked',
    'Unplanned work known',
    'Telemetry that answers questions',
    'Detection before users notice',
    'Service objectives',
    'Outcome of released work',
    'Decisions based on data',
  ],
  sharing: [
    'Documentation people rely on',
    'Lessons reach other teams',
    'Common tools and paved paths',
    'Open code and contributions',
    'Open communication across teams and time zones',
    'Knowledge held by more than one person',
    'Learning across teams',
  ],
} as const

type Pillar = keyof typeof askedAbout

type PillarText = { readonly meaning: string; readonly looksLike: readonly string[] }

function pillar(id: Pillar, title: string, { meaning, looksLike }: PillarText): Part<LearnAnchor> {
  return {
    id,
    title,
    blocks: [
      text(meaning),
      text('What it can look like:'),
      list(...looksLike),
      terms(['The questionnaire asks about', `${askedAbout[id].join('; ')}.`]),
    ],
  }
}

const culture = pillar('culture', 'C: Culture', {
  meaning:
    'How people behave toward one another: shared ownership of the service, psychological safety, reviews of failure that blame nobody, and empathy between Dev and Ops.',
  looksLike: [
    'Developers and operators sit in each other’s planning.',
    'After an incident the review asks what made it possible and changes that.',
    'Someone who brings bad news gets a hearing and an answer.',
    'The people closest to the work decide the everyday technical questions.',
  ],
})

const automation = pillar('automation', 'A: Automation', {
  meaning:
    'What machines do so that people need not repeat it by hand: builds, tests, deployments, the setting up of environments, compliance checks.',
  looksLike: [
    'Every change is built and tested without anyone asking for it.',
    'The same process deploys to every environment, production included.',
    'A new environment comes from a definition in version control.',
    'Rules for security and audit are checked on each change and leave a record.',
  ],
})

const lean = pillar('lean', 'L: Lean', {
  meaning:
    'How work flows: without waste, in small batches, with limits on work in progress, and visible from end to end.',
  looksLike: [
    'One board shows all work, interruptions and blocked items included.',
    'Work is finished before new work is started.',
    'A large idea is cut into slices of a few days that can be tried on their own.',
    'The longest wait on the way to production is known, and someone is shortening it.',
  ],
})

const measurement = pillar('measurement', 'M: Measurement', {
  meaning:
    'What is known about delivery, the running service and its users. Instrument everything, make performance visible, and let data take part in decisions.',
  looksLike: [
    'The team sees its own delivery figures without collecting them by hand.',
    'Alerts tell of trouble before users do.',
    'How reliable is reliable enough has been agreed and is measured.',
    'After a release someone looks whether it had the effect it was made for.',
  ],
})

const sharing = pillar('sharing', 'S: Sharing', {
  meaning:
    'What travels between people and teams: shared tools, shared knowledge, and open communication across teams and time zones.',
  looksLike: [
    'Newcomers find their way by the documentation.',
    'The lessons of one team’s incident protect the others.',
    'Teams use common tools and can propose changes to each other’s code.',
    'No part of the service depends on one person being there.',
  ],
})

export const calmsSection: Section<LearnAnchor> = {
  id: 'calms',
  title: 'CALMS: five pillars',
  blocks: [
    text(
      'CALMS is a model for building a DevOps culture and for asking how far along it is. John Willis and Damon Edwards coined CAMS in 2010, at the first DevOpsDays in the United States, and made it widely known: culture, automation, measurement, sharing. Jez Humble later added the L for Lean; when exactly is not certain.',
    ),
    text(
      'The pillars lean on each other. In Willis’s account automation comes after culture is understood, and sharing closes the loop. Culture and sharing lie close together, so the questionnaire keeps them apart: Culture asks how people treat each other, Sharing asks what knowledge, tools and code travel.',
    ),
    text(
      'Each pillar gets ',
      link('a score of its own', methodAddress('dimension-score')),
      '. The same questions can also be read through the ',
      link('Three Ways', learnAddress('three-ways')),
      '.',
    ),
  ],
  parts: [culture, automation, lean, measurement, sharing],
}
