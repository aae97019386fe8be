import type { Item, Questionnaire } from '@/domain/questionnaire'

/** A question that the house added in its second version. */
const decisionRecords: Item = {
  id: 'sharing-decision-records',
  revision: 1,
  title: 'Reasons behind decisions',
  text: 'Where does somebody find out why the service was built the way it is?',
  levels: [
    'Nowhere: one has to find a person who was in the room.',
    'In chat or mail, if one knows when it was and what to search for.',
    'In one agreed place, where decisions that bind others stand with their date and reason.',
    'Beside the code, with the options that were left out; newcomers read them in their first weeks.',
    'There too, and a decision is taken up again when its reasons no longer hold; other teams build on them.',
  ],
  nextSteps: [
    'Write down the last three decisions that others had to live with, each on half a page.',
    'Agree on one place for decisions, and link it from the start page of the service.',
    'Add to each decision what was left out and why, and keep it next to the code.',
    'Put a date on each decision for looking at it again, and tell other teams of those that concern them.',
  ],
  why: 'A decision whose reasons are known can be changed; one without reasons is either obeyed or repeated.',
  weight: 1,
  lensGroup: 'learning',
  metrics: ['dora-lead-time'],
  capabilities: ['Documentation quality'],
}

/** The second version asks for tests between services too, so its question on tests is another one. */
function withContractTests(item: Item): Item {
  if (item.id !== 'automation-testing') return item
  return {
    ...item,
    revision: 2,
    levels: item.levels.map((statement, index) =>
      index === 3
        ? 'Little: automated tests cover the main user journeys and what services promise each other; people explore what is new.'
        : statement,
    ),
  }
}

/** A questionnaire of the made-up house: CALMS under a name of its own, and a second version that differs in two questions. */
export function houseEdition(calms: Questionnaire, version: '1.0.0' | '2.0.0'): Questionnaire {
  const dimensions = calms.dimensions.map((dimension) => {
    if (version === '1.0.0') return dimension
    const items = dimension.items.map(withContractTests)
    return { ...dimension, items: dimension.id === 'sharing' ? [...items, decisionRecords] : items }
  })
  return {
    ...calms,
    id: 'calms-railway',
    version,
    title: 'CALMS, railway edition',
    summary: 'The questions of CALMS in the edition of a made-up railway company.',
    dimensions,
    comparableWith: ['calms'],
  }
}
