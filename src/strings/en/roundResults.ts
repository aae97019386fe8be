/** Words of the results of a round on the screen, around the report itself. */
export const roundResults = {
  heldBack: (shown: number, count: number) =>
    count === 1
      ? `Made of ${shown} answers. One more came, changed or was taken back after the results were shown; it is held back, because the difference would tell it.`
      : `Made of ${shown} answers. ${count} more came, changed or were taken back after the results were shown; they are held back, because the difference would tell them.`,
  moreToTalk: (count: number) =>
    count === 1 ? 'One more question on which views differ' : `${count} more questions on which views differ`,
  asTable: 'The same as a table',
  talkTable: 'Where views differ, in figures',
  distribution: (title: string, counts: string) => `${title}: ${counts}`,
  targetsNote: 'Targets and “high enough” are the team’s own. They belong to this round and change no answer.',
  aboutAgreement: 'How agreement is measured',
  aboutTrend: 'How rounds are compared',
  figures: 'Figures',
}
