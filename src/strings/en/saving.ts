/** Why something could not be saved or loaded, and what to do. Apart from `errors`, which the first load carries. */
export const saving = {
  /** Why the last change is not stored; keyed by the reason that storage gave. */
  notSaved: {
    full: 'Not saved: the storage of this browser is full. Your answers are still in this tab. Free some space or download them.',
    blocked:
      'Not saved: this browser does not allow storing. Your answers live only in this tab. Download them before you close it.',
    lost: 'Not saved: the storage was taken away while this page was open. Your answers are still in this tab. Download them, then reload the page.',
    anotherTabWrites: 'Not saved: another tab is writing these answers. Your last change is still in this tab.',
    deleted:
      'Not saved: these answers were deleted in another tab. They are still in this tab. Save them again to bring them back, or download them.',
    newerVersion:
      'Not saved: a newer version of the app has taken over the storage. Your last change is still in this tab. Download the answers, then reload the page.',
    noAnswer: 'Not saved: the storage did not answer in time. Your answers are still in this tab.',
    unreadable:
      'Not saved: something stored under the same name cannot be read, and it is not overwritten. Your answers are still in this tab. Download them.',
    otherTerms: 'Not saved: a round is stored here under other terms, which are fixed when it opens.',
  },

  /** Why something that was to be kept, such as a questionnaire, was not. */
  notKeptTitle: 'It could not be kept',
  notKept: {
    full: 'The storage of this browser is full. Free some space and try again.',
    blocked: 'This browser does not allow storing.',
    lost: 'The storage was taken away while this page was open. Reload the page and try again.',
    anotherTabWrites: 'Another tab is writing. Try again.',
    deleted: 'It was deleted in another tab. Try again.',
    newerVersion: 'A newer version of the app has taken over the storage. Reload the page and try again.',
    noAnswer: 'The storage did not answer in time. Try again.',
    unreadable: 'Something stored under the same name cannot be read, and it is not overwritten.',
    otherTerms: 'A round is stored here under other terms, which are fixed when it opens. What is here stays as it is.',
  },

  /** Why the questionnaire of a response is not at hand. */
  definitionTitle: 'The questionnaire is not available',
  definition: {
    unknown:
      'This questionnaire or this version of it is not known here. Open its file to keep it in this browser. The answers are kept and can be downloaded.',
    changed:
      'A questionnaire of this name and version is here, but its content differs from the one that was answered. The answers are kept and can be downloaded.',
    offline: 'It could not be fetched. The network may be down. Try again; the answers are kept.',
    broken: 'Its file cannot be read. The answers are kept and can be downloaded.',
  },
} as const
