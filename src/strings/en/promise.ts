type Promised = { readonly kind: 'open' } | { readonly kind: 'confidential'; readonly k: number }

/** What people who answer a round are promised: the same words in the invitation and before the first question. */
export const promise = {
  title: (promised: Promised) => (promised.kind === 'open' ? 'An open round' : 'Confidential, not anonymous'),
  sentences: (promised: Promised): readonly string[] =>
    promised.kind === 'open'
      ? [
          'Nothing is withheld: what each person answered can be shown and exported, also when few take part.',
          'Answers carry no name. In a small team people may recognize each other all the same.',
        ]
      : [
          `Until ${promised.k} people have answered, only the number of answers is shown.`,
          `No figure is shown with fewer than ${promised.k} people behind it.`,
          'Notes are shown shuffled and without a name. Somebody who knows how you write may recognize you.',
          'The facilitator’s browser opens the single answers to count them. The app shows them to nobody, but the word is confidential, not anonymous.',
        ],
  /** In one breath, for a card or a mail. */
  short: (promised: Promised) =>
    promised.kind === 'open'
      ? 'This is an open round: what each person answered can be shown.'
      : `Confidential: no figure is shown with fewer than ${promised.k} people behind it, and notes carry no name. Not anonymous: the facilitator’s browser opens the answers to count them.`,
  travel: [
    'Your answers stay on this device until you remove them.',
    'They leave it only when you hand them over, and sealed: nobody but the facilitator can open them.',
    'You can change them and hand them over again, or withdraw them.',
  ],
} as const
