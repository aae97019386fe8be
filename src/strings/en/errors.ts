/** What went wrong, what is safe, what to do now. */
export const errors = {
  missingPartTitle: 'This part of the app could not be loaded',
  missingPart:
    'The network may be down, or a newer version of the app was put in place while this page was open. Answers that were shown as saved are stored in this browser. Reload the page to go on.',
  offline: 'You are offline. Wait for the network, then try again.',
  stillOffline: 'You are still offline. Wait for the network, then try again.',
  crashTitle: 'Something in the app broke',
  crash:
    'Answers that were shown as saved are stored in this browser. Reload the page to go on; take the answers along first if you want to be sure.',
  crashNoAnswers: 'Answers that were shown as saved are stored in this browser. Reload the page to go on.',
  copyAnswers: 'Copy the answers',
  downloadAnswers: 'Download the answers',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Use Download instead.',
  details: 'Technical details',
  storageTitle: 'Something is wrong with the storage of this browser',
} as const
