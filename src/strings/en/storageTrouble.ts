/** What is wrong with the storage of the browser, what is safe, what to do now. */
export const storageTrouble = {
  /** What befell the storage while the page was open. */
  troubleTitle: 'The storage of this browser stopped working while this page was open',
  trouble: {
    full: 'It is full. Answers that were shown as saved may be gone at the next start of the browser. Download your answers, free some space, then reload the page.',
    blocked:
      'The browser no longer allows storing. Your answers live only in this tab now. Download them before you close it.',
    lost: 'The site data was cleared, damaged or closed by the browser. Your answers are still in this tab. Download them, then reload the page.',
    anotherTabWrites: 'Another tab is writing. What you change here is not saved.',
    deleted: 'Answers that are open here were deleted in another tab. They are still in this tab.',
    newerVersion: 'A newer version of the app has taken over the storage. Reload the page to go on with it.',
    noAnswer: 'It does not answer. Your answers are still in this tab. Download them, then reload the page.',
    unreadable: 'Something stored cannot be read. It is kept as it is.',
    otherTerms: 'A round is stored here under other terms. It is kept as it is.',
  },

  health: {
    blocked: {
      title: 'This browser does not allow the app to store anything',
      text: 'You can answer and see results, but they live only in this tab and are gone when it closes. Download the answers before you leave, or allow site data for this address and reload.',
    },
    full: {
      title: 'The storage of this browser is full',
      text: 'What is stored can be read, but nothing new can be saved. Free some space on this device, then reload the page. Until then your answers live only in this tab: download them before you reload.',
    },
    newerVersion: {
      title: 'A newer version of the app wrote the data in this browser',
      text: 'This page is the older one. It reads nothing and overwrites nothing. Reload the page to get the newer version.',
    },
    olderTabOpen: {
      title: 'Another tab with an older version of the app is open',
      text: 'Close the other tabs of this app, then reload this page. Nothing was changed.',
    },
  },
  resetTitle: 'The browser has emptied the storage of this app',
  resetRestored: (count: number) =>
    count === 1
      ? 'One response was restored from the second copy that the app keeps. Look whether it is complete. What you downloaded before can be opened again.'
      : `${count} responses were restored from the second copy that the app keeps. Look whether they are complete. What you downloaded before can be opened again.`,
  resetEmpty:
    'There was something here before, and nothing of it could be restored. What you downloaded before can be opened again.',
  dismiss: 'Understood',
} as const
