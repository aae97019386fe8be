/** A small questionnaire of somebody's own, in two versions: the second asks one question otherwise and one more. */
export function harborQuestionnaire(version: '1.0.0' | '2.0.0'): string {
  const isSecond = version === '2.0.0'
  const flow = [item('harbor-waiting', 1), item('harbor-batches', isSecond ? 2 : 1), item('harbor-handoffs', 1)]
  const care = [item('harbor-blame', 1), item('harbor-bad-news', 1)]
  const names = ['Ad hoc', 'Emerging', 'Consistent', 'Embedded', 'Adaptive']
  return JSON.stringify({
    formatVersion: 1,
    id: 'harbor',
    version,
    language: 'en',
    title: 'Harbor check',
    summary: 'A few questions about flow and care.',
    minutes: 2,
    instruction: 'Choose the last statement that is true most of the time.',
    levels: names.map((name, index) => ({ level: index + 1, name, meaning: `${name}, as the harbor sees it.` })),
    dimensions: [
      {
        id: 'flow',
        name: 'Flow',
        description: 'How work moves.',
        items: isSecond ? [...flow, item('harbor-approval', 1)] : flow,
      },
      { id: 'care', name: 'Care', description: 'How people treat one another.', items: care },
    ],
  })
}

function item(id: string, revision: number) {
  const title = id.replace('harbor-', '').replace('-', ' ')
  return {
    id,
    revision,
    title: `About ${title}`,
    text: `How is it with ${title}${revision > 1 ? ' now' : ''}?`,
    levels: [1, 2, 3, 4, 5].map((level) => `Statement ${level} on ${title}, in version ${revision} of the question.`),
    nextSteps: [1, 2, 3, 4].map((step) => `Take step ${step} on ${title}.`),
    why: `Because ${title} matters in a harbor.`,
  }
}
